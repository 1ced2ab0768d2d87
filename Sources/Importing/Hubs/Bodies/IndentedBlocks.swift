/// Makes call-outs of the call-outs, tabs and folded passages of other programs: `!!! note`, `??? note` and `=== "Tab"`,
/// whose text is indented, and `::: note`, which ends with `:::`.
struct IndentedBlocks {
  private(set) var notes: ImportNotes

  /// Deeper ones than this stay as they are.
  private static let deepest = 8

  init(notes: ImportNotes) { self.notes = notes }

  /// The lines with call-outs.
  mutating func converted(_ lines: [SourceLine], depth: Int = 0) -> [SourceLine] {
    guard depth < Self.deepest else { return lines }
    let inCode = lines.inCode
    var result: [SourceLine] = []
    var index = 0
    while index < lines.count {
      let line = lines[index]
      guard !inCode[index], let head = Head(line) else {
        result.append(line)
        index += 1
        continue
      }
      let end =
        head.isFenced
        ? Self.endOfFenced(lines, from: index, inCode) : Self.endOfIndented(lines, from: index)
      let isClosed = head.isFenced && end < lines.count
      var inner = Array(lines[(index + 1)..<end])
      if !head.isFenced { inner = inner.map { $0.outdented(by: line.indent + 4) } }
      inner = converted(inner.trimmed, depth: depth + 1)
      let margin = String(repeating: " ", count: line.indent)
      if let last = result.last, !last.isBlank { result.append(line.with("")) }
      result.append(line.with(margin + "> " + head.text))
      result += inner.map { $0.with($0.isBlank ? margin + ">" : margin + "> " + $0.text) }
      result.append(line.with(""))
      notes.add(.changed, line.number, head.change)
      if head.wasOpen {
        notes.add(
          .plainer, line.number,
          "the passage \(ImportNotes.quoted(head.text)) was open at first, and is folded here")
      }
      index = isClosed ? end + 1 : end
    }
    return result
  }

  /// Where the indented lines below a head end.
  private static func endOfIndented(_ lines: [SourceLine], from start: Int) -> Int {
    var end = start + 1
    for index in (start + 1)..<max(lines.count, start + 1) {
      if lines[index].isBlank { continue }
      guard lines[index].indent >= lines[start].indent + 4 else { break }
      end = index + 1
    }
    return end
  }

  /// Where the line stands that closes a `:::`, or the end of the text.
  private static func endOfFenced(_ lines: [SourceLine], from start: Int, _ inCode: [Bool]) -> Int {
    var depth = 1
    for index in (start + 1)..<max(lines.count, start + 1) where !inCode[index] {
      let text = lines[index].trimmedText
      guard text.hasPrefix(":::") else { continue }
      depth += text.allSatisfy { $0 == ":" } ? -1 : 1
      if depth == 0 { return index }
    }
    return lines.count
  }
}

extension IndentedBlocks {
  /// The line with which such a passage begins.
  private struct Head {
    /// The first line of the call-out.
    let text: String
    let isFenced: Bool
    /// Whether it could be folded and was open.
    let wasOpen: Bool
    /// What was done, in words.
    let change: String

    init?(_ line: SourceLine) {
      let text = line.trimmedText
      if text.hasPrefix("!!!") || text.hasPrefix("???") {
        let isFolded = text.hasPrefix("???")
        wasOpen = text.hasPrefix("???+")
        let rest = text.drop { "!?+".contains($0) }.drop { $0 == " " }
        let name = String(rest.prefix { $0 != " " && $0 != "\"" })
        guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0 == "-" }) else { return nil }
        self.text = CalloutKind.head(name, title: Self.quoted(rest), isFolded: isFolded)
        isFenced = false
      } else if text.hasPrefix("=== \"") || text.hasPrefix("===! \"") || text.hasPrefix("=== '") {
        guard let title = Self.quoted(text[...]), !title.isEmpty else { return nil }
        self.text = "[!DETAILS] " + title
        isFenced = false
        wasOpen = false
      } else if text.hasPrefix(":::") {
        let rest = text.drop { $0 == ":" || $0 == " " }
        guard let named = Self.container(rest) else { return nil }
        self.text = CalloutKind.head(named.name, title: named.title)
        isFenced = true
        wasOpen = false
      } else {
        return nil
      }
      change = "\(ImportNotes.quoted(text)) is a call-out: '> \(self.text)'"
    }

    /// The words between the first two quotation marks.
    private static func quoted(_ text: Substring) -> String? {
      guard let start = text.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
      let rest = text[text.index(after: start)...]
      guard let end = rest.lastIndex(of: text[start]) else { return nil }
      return String(rest[..<end]).replacing("\\\"", with: "\"")
    }

    /// The name and the title of `note Title`, `note[Title]`, `{.callout-note}` and their like.
    private static func container(_ text: Substring) -> (name: String, title: String?)? {
      if text.hasPrefix("{") {
        let name = text.split(separator: ".").dropFirst().first?.prefix { $0.isLetter || $0 == "-" }
        let plain = String(name ?? "note").replacing("callout-", with: "")
        return (plain.isEmpty ? "note" : plain, nil)
      }
      let name = text.prefix { $0.isLetter || $0 == "-" }
      guard !name.isEmpty else { return nil }
      let rest = String(text.dropFirst(name.count)).trimmedText.filter { !"[]".contains($0) }
      return (String(name), rest.isEmpty ? nil : rest)
    }
  }
}
