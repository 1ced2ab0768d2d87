/// `IMPORT.md`: what an import kept, changed, lost and made up, by file and line.
struct ImportReport {
  let source: String
  let pages: Int
  let files: Int
  let notes: ImportNotes
  /// Pages that keep all that they had.
  let whole: Int

  /// The report in Markdown.
  var text: String {
    var lines = [
      "# What the import did", "",
      "\(pages) pages and \(files) other files of `\(source)` became a hub. Line numbers are those of the old files.",
      "",
      "- \(whole) of \(pages) pages keep all that they had.",
      "- \(count(.lost)) things are lost: they are not in the hub, or stand in a remark.",
      "- \(count(.dead)) links led nowhere in the old hub, as far as its files tell. Their words stay.",
      "- \(count(.plainer)) things are shown more plainly, in another size or without a colour or an icon.",
      "- \(count(.madeUp)) things were made up, and want a person who looks at them.",
      "- \(count(.changed)) things are written in another way, with nothing lost.",
    ]
    if notes.uncounted > 0 { lines.append("- \(notes.uncounted) more are not listed here.") }
    for outcome in ImportNotes.Outcome.allCases {
      lines += ["", "## " + Self.heading(outcome), ""]
      var file: String?
      for note in notes.all where note.outcome == outcome {
        if note.file != file {
          if file != nil { lines.append("") }
          lines += ["### `\(note.file)`", ""]
          file = note.file
        }
        lines.append("- " + (note.line > 0 ? "Line \(note.line): " : "") + Self.plain(note.words))
      }
      if file == nil { lines.append("Nothing.") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func count(_ outcome: ImportNotes.Outcome) -> Int {
    notes.all.count { $0.outcome == outcome }
  }

  private static func heading(_ outcome: ImportNotes.Outcome) -> String {
    switch outcome {
    case .lost: "Lost"
    case .dead: "Links that led nowhere before"
    case .plainer: "Shown more plainly"
    case .madeUp: "Made up"
    case .changed: "Changed"
    }
  }

  /// Words as they can stand in Markdown without a meaning.
  private static func plain(_ words: String) -> String {
    MarkdownText.withoutControls(
      words.map { "<>[]*_`{}|".contains($0) ? "\\" + String($0) : String($0) }.joined())
  }
}
