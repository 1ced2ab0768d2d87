/// Puts the text of other files where a page asks for it: `--8<-- "file"`, `{% include file %}`, `<%= partial 'file' %>`.
struct Includes {
  private(set) var notes: ImportNotes
  /// Gives the text of a file by the name that a page has for it; `nil` where there is none.
  private let file: (String) -> String?

  /// How deep files may stand in files, and how many lines may come of a page.
  private static let (deepest, mostLines) = (4, 50_000)

  init(notes: ImportNotes, file: @escaping (String) -> String?) {
    (self.notes, self.file) = (notes, file)
  }

  /// The lines with those of the files in place of the marks; each has the number of its mark.
  mutating func converted(_ lines: [SourceLine], depth: Int = 0) -> [SourceLine] {
    var fences = CodeFences()
    var result: [SourceLine] = []
    for line in lines {
      let isInCode = fences.holds(line.text)
      guard let name = Self.name(in: line.text, isInCode), result.count < Self.mostLines else {
        result.append(line)
        continue
      }
      guard depth < Self.deepest, let text = file(name) else {
        if isInCode || Self.isSnippet(line.text) {
          notes.add(
            .lost, line.number, "the text of \(ImportNotes.quoted(name)), which is not there")
          result.append(
            line.with(isInCode ? "" : MarkdownRemark.text("Left out at import: " + line.text)))
        } else {
          result.append(line)
        }
        continue
      }
      notes.add(.changed, line.number, "the text of \(ImportNotes.quoted(name)) is written here")
      var added = ForeignFrontMatter(of: text).body.map { $0.with($0.text) }
      added = added.map { SourceLine(text: $0.text, number: line.number) }
      result += isInCode ? added : converted(added, depth: depth + 1)
    }
    return result
  }

  private static func isSnippet(_ line: String) -> Bool { line.trimmedText.hasPrefix("--8<--") }

  /// The name of the file for which a line asks that holds nothing else.
  private static func name(in line: String, _ isInCode: Bool) -> String? {
    let text = line.trimmedText
    if isSnippet(text) { return ShortcodeText.quoted(text) }
    guard !isInCode else { return nil }
    let pieces = TemplateMarks.pieces(of: text)
    guard pieces.count == 1, let piece = pieces.first, piece.isMark else { return nil }
    let words = piece.inside.split(separator: " ").map(String.init)
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "include", "include_relative", "partial", "render": break
    default: return nil
    }
    return words[1].filter { !"\"'".contains($0) }
  }
}
