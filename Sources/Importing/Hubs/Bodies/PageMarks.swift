/// Takes out, or writes in Markdown, what other programs read beside Markdown: lists of attributes, tables of contents,
/// icons, abbreviations, words with definitions.
struct PageMarks {
  private(set) var notes: ImportNotes
  /// The names that headings were given by hand, with the line of each.
  private(set) var ids: [(id: String, line: Int)] = []
  /// Short forms with what they stand for.
  private(set) var abbreviations: [(short: String, long: String)] = []

  init(notes: ImportNotes) { self.notes = notes }

  /// The lines without these marks.
  mutating func converted(_ lines: [SourceLine]) -> [SourceLine] {
    var fences = CodeFences()
    var result: [SourceLine] = []
    var wasInCode = false
    for line in lines {
      let isInCode = fences.holds(line.text)
      if isInCode {
        result.append(wasInCode ? line : fence(line))
      } else if let kept = text(line, after: result.last) {
        if kept.text.hasPrefix("- "), line.text.hasPrefix(":"), let last = result.last {
          define(last, at: &result)
        }
        result.append(kept)
      }
      wasInCode = isInCode
    }
    return result
  }

  /// The line that begins code, with no more than the language.
  private mutating func fence(_ line: SourceLine) -> SourceLine {
    guard let mark = line.text.firstRange(of: "```") ?? line.text.firstRange(of: "~~~") else {
      return line
    }
    let start = line.text[mark.lowerBound...].prefix { $0 == "`" || $0 == "~" }.endIndex
    let info = String(line.text[start...]).trimmedText
    let language = info.drop { "{. ".contains($0) }.prefix {
      $0.isLetter || $0.isNumber || "+#-_".contains($0)
    }
    if language == "mermaid" {
      notes.add(
        .plainer, line.number,
        "a drawing made of text (mermaid) is shown as its text: draw it once, and put the SVG into 'assets/'"
      )
    }
    guard info != language else { return line }
    notes.add(.plainer, line.number, "settings of a block of code: \(ImportNotes.quoted(info))")
    return line.with(String(line.text[..<start]) + String(language))
  }

  /// A line of text, or `nil` where nothing of it stays.
  private mutating func text(_ line: SourceLine, after above: SourceLine?) -> SourceLine? {
    let bare = line.trimmedText
    let isContents = ["[toc]", "[[_toc_]]", "[[toc]]", "* toc", "- toc", "1. toc", "{:toc}"]
    if isContents.contains(bare.lowercased()) {
      notes.add(.changed, line.number, "the table of contents is made by Plait")
      return nil
    }
    if bare.hasPrefix("*["), let end = bare.firstRange(of: "]:") {
      let short = String(bare[bare.index(bare.startIndex, offsetBy: 2)..<end.lowerBound])
      let long = String(bare[end.upperBound...]).trimmedText
      if !short.isEmpty, !long.isEmpty {
        abbreviations.append((short, long))
        notes.add(.changed, line.number, "\(ImportNotes.quoted(short)) is a term of the glossary")
        return nil
      }
    }
    var text = withoutAttributes(line)
    text = withoutIcons(text, line.number)
    if text.hasPrefix(": ") || text.hasPrefix(":\t"), let above, !above.isBlank {
      notes.add(.changed, line.number, "a word with its definition is a list")
      text = "- " + String(text.dropFirst()).trimmedText
    }
    return text.allSatisfy({ $0 == " " }) && !bare.isEmpty ? nil : line.with(text)
  }

  /// Makes a word bold that has its definition below it.
  private func define(_ word: SourceLine, at result: inout [SourceLine]) {
    guard !word.text.hasPrefix("- "), !word.text.hasPrefix("**") else { return }
    result[result.count - 1] = word.with("**\(word.trimmedText)**")
    result.append(word.with(""))
  }

  /// The line without `{: .x }`, `{ .x }` and `{#x}`.
  private mutating func withoutAttributes(_ line: SourceLine) -> String {
    var text = line.text
    var from = text.startIndex
    while let start = text[from...].firstIndex(of: "{"),
      let end = text[start...].firstIndex(of: "}")
    {
      let inside = text[text.index(after: start)..<end]
      guard let attributes = Self.attributes(inside), !Self.isInCode(text, start) else {
        from = text.index(after: start)
        continue
      }
      let isHeading = line.trimmedText.hasPrefix("#")
      for id in attributes where id.hasPrefix("#") && isHeading {
        ids.append((String(id.dropFirst()), line.number))
      }
      if !(isHeading && attributes.allSatisfy { $0.hasPrefix("#") }) {
        notes.add(.plainer, line.number, "attributes: \(ImportNotes.quoted(text[start...end]))")
      }
      var cut = start
      while cut > text.startIndex, text[text.index(before: cut)] == " " {
        cut = text.index(before: cut)
      }
      let offset = text.distance(from: text.startIndex, to: cut)
      text.removeSubrange(cut...end)
      from = text.index(text.startIndex, offsetBy: offset)
    }
    return text
  }

  /// The parts of a list of attributes, or `nil` where braces hold something else.
  private static func attributes(_ inside: Substring) -> [Substring]? {
    let rest = inside.first == ":" ? inside.dropFirst() : inside
    if inside.first == ":", rest.allSatisfy({ $0.isLetter || $0 == " " }) { return [] }
    var parts: [Substring] = []
    for part in rest.split(separator: " ") {
      let isName = part.first == "." || part.first == "#"
      let isValue = part.contains("=") || parts.last?.contains("=\"") == true
      guard isName && part.count > 1 || isValue else { return nil }
      parts.append(part)
    }
    return parts.isEmpty ? nil : parts
  }

  /// Whether a place in a line stands between backticks.
  static func isInCode(_ text: String, _ place: String.Index) -> Bool {
    text[..<place].count { $0 == "`" } % 2 == 1 && text[place...].contains("`")
  }

  /// The line without the names of icons, such as `:material-account:`.
  private mutating func withoutIcons(_ line: String, _ number: Int) -> String {
    var text = line
    for family in [":material-", ":fontawesome-", ":octicons-", ":simple-"] {
      while let start = text.firstRange(of: family),
        let end = text[start.upperBound...].firstIndex(of: ":"),
        text[start.lowerBound..<end].allSatisfy({ !$0.isWhitespace })
      {
        notes.add(.plainer, number, "the icon \(ImportNotes.quoted(text[start.lowerBound...end]))")
        text.removeSubrange(start.lowerBound...end)
      }
    }
    return text
  }
}
