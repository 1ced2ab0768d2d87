/// A remark for editors in a page, `<!-- … -->`, which no reader sees.
enum MarkdownRemark {
  /// The remark in one line. What would end it is taken out of the words, and a bar, which would end a cell of a table.
  static func text(_ words: String) -> String {
    var line = words.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
    while line.contains("--") { line = line.replacing("--", with: "–") }
    line = line.replacing("<!", with: "< !").replacing("|", with: "/")
    return "<!-- \(MarkdownText.withoutControls(line)) -->"
  }

  /// The line with the remarks at its beginning put at its end: what follows one at the start of a line is no Markdown.
  static func movedBehind(_ line: String) -> String {
    var rest = line[...]
    var remarks = ""
    while rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") {
      remarks += rest[..<end.upperBound]
      rest = rest[end.upperBound...].drop { $0 == " " }
    }
    return rest.isEmpty || remarks.isEmpty ? line : rest + " " + remarks
  }

  /// A text without its remarks, and what stands in these.
  static func parted(_ text: String) -> (text: String, remarks: String) {
    var rest = text[...]
    var plain = ""
    var remarks = ""
    while let start = rest.firstRange(of: "<!--"),
      let end = rest[start.upperBound...].firstRange(of: "-->")
    {
      plain += rest[..<start.lowerBound]
      remarks += rest[start.upperBound..<end.lowerBound]
      rest = rest[end.upperBound...]
    }
    return (plain + rest, remarks)
  }
}
