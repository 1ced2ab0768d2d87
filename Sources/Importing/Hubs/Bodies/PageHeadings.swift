/// Brings the headings of a page under its title: the first that repeats it goes, and those of the first level become
/// headings of the second.
struct PageHeadings {
  private(set) var notes: ImportNotes
  /// The title, from the front matter or else from the first heading.
  private(set) var title: String?
  /// The words of the heading that went, whose anchor leads to the top of the page.
  private(set) var titleHeading: String?

  init(title: String?, notes: ImportNotes) {
    (self.title, self.notes) = (title, notes)
  }

  /// The lines with headings from the second level on.
  mutating func converted(_ lines: [SourceLine]) -> [SourceLine] {
    let lines = withoutUnderlines(lines)
    let inCode = lines.inCode
    var result: [SourceLine] = []
    var isFirst = true
    for (index, line) in lines.enumerated() {
      guard !inCode[index], let (level, words) = Self.heading(line.text) else {
        if !line.isBlank, inCode[index] || !line.trimmedText.hasPrefix("<!--") { isFirst = false }
        result.append(line)
        continue
      }
      if words.isEmpty {
        notes.add(.changed, line.number, "a heading without words is left out")
        continue
      }
      if level == 1, isFirst || Self.isSame(words, title) {
        isFirst = false
        titleHeading = words
        guard let title else {
          self.title = Self.plain(words)
          notes.add(.changed, line.number, "the first heading is the title")
          continue
        }
        if !Self.isSame(words, title) {
          notes.add(
            .changed, line.number,
            "the heading \(ImportNotes.quoted(words)) goes: the title is \(ImportNotes.quoted(title))"
          )
        }
        continue
      }
      isFirst = false
      if level == 1 {
        notes.add(.changed, line.number, "a heading of the first level is one of the second")
      }
      result.append(line.with(String(repeating: "#", count: max(2, level)) + " " + words))
    }
    return result
  }

  /// The level and the words of a heading, or `nil` for other lines.
  static func heading(_ line: String) -> (level: Int, words: String)? {
    let bare =
      line.prefix(4).allSatisfy { $0 == " " } && line.hasPrefix("    ")
      ? line[...] : line.drop { $0 == " " }
    let level = bare.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let rest = bare.dropFirst(level)
    guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
    var words = String(rest).trimmedText
    while words.hasSuffix("#") { words.removeLast() }
    return (level, words.trimmedText)
  }

  /// Headings that lines of `=` or `-` underline, with hashes.
  private func withoutUnderlines(_ lines: [SourceLine]) -> [SourceLine] {
    let inCode = lines.inCode
    var result: [SourceLine] = []
    for (index, line) in lines.enumerated() {
      let text = line.trimmedText
      if !inCode[index], text.count > 1, text.allSatisfy({ $0 == "=" }), let above = result.last,
        !above.isBlank, index > 0, !inCode[index - 1], lines.indices.contains(index - 1)
      {
        result[result.count - 1] = above.with("# " + above.trimmedText)
      } else {
        result.append(line)
      }
    }
    return result
  }

  private static func isSame(_ words: String, _ title: String?) -> Bool {
    guard let title else { return false }
    let bare = { (text: String) in text.lowercased().filter { $0.isLetter || $0.isNumber } }
    return bare(words) == bare(title)
  }

  /// Words without the marks of emphasis and code.
  static func plain(_ words: String) -> String {
    words.filter { !"*`".contains($0) }.trimmedText
  }
}
