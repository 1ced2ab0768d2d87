extension MarkdownWriter {
  /// A run of text. Lines that the author broke are parted by a backslash at the end of the first.
  mutating func inlines(_ inlines: [Inline]) -> String {
    var text = ""
    write(inlines, to: &text, inside: [])
    return Self.trimmed(text)
  }

  /// Marks that must not stand in one another.
  enum Mark: String {
    case strong = "**"
    case emphasis = "*"
    case struck = "~~"
  }

  mutating func write(_ inlines: [Inline], to text: inout String, inside marks: [Mark]) {
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let words): text += AddressText.word(words, inLink: isInLink)
      case .space: if text.last != " ", text.last != "\n" { text += " " }
      case .lineBreak:
        while text.last == " " { text.removeLast() }
        text += isInCell ? " / " : text.isEmpty ? "" : "\\\n"
      case .strong(let inner): mark(.strong, inner, inlines, index, to: &text, inside: marks)
      case .emphasis(let inner): mark(.emphasis, inner, inlines, index, to: &text, inside: marks)
      case .struck(let inner): mark(.struck, inner, inlines, index, to: &text, inside: marks)
      case .underlined(let inner): write(inner, to: &text, inside: marks)
      case .raised(let inner): shift(inner, by: RaisedText.raised, to: &text, inside: marks)
      case .lowered(let inner): shift(inner, by: RaisedText.lowered, to: &text, inside: marks)
      case .code(let words): text += code(words)
      case .formula(let words):
        text += code(words)
        find(
          .changed, "a formula became code: \(Quotation.of(words))",
          "write it in words, or add a picture of it", at: words)
      case .link(let inner, let target): link(inner, to: target, in: &text, inside: marks)
      case .picture(let description, let source, let title):
        text += picture(description, source, title)
      case .note(let blocks): note(blocks, to: &text)
      case .deleted(let inner, let author):
        text += deletion(inner, by: author)
      case .comment(let inner, let author):
        text += comment(inner, by: author)
      case .raw(let words):
        text += remark(
          "Left out: " + words, "markup of another program was left out: \(Quotation.of(words))",
          "write in Markdown what it would show, then delete the remark")
      }
    }
  }

  /// Puts marks round what is not white space of some words, where Markdown takes them for marks.
  private mutating func mark(
    _ mark: Mark, _ inner: [Inline], _ siblings: [Inline], _ index: Int, to text: inout String,
    inside marks: [Mark]
  ) {
    var words = ""
    write(inner, to: &words, inside: marks + [mark])
    let core = Self.trimmed(words)
    if words.first == " ", text.last != " ", !text.isEmpty { text += " " }
    let next = words.last == " " ? " " : siblings.dropFirst(index + 1).first?.firstCharacter ?? " "
    // Beside a letter, marks round punctuation are none (CommonMark, 6.2).
    let opens = !(text.last?.isWordPart ?? false) || (core.first?.isWordPart ?? false)
    let closes = !next.isWordPart || (core.last?.isWordPart ?? false)
    let isFree = !marks.contains(mark) && text.last != "*" && text.last != "~"
    let isPlain = core.isEmpty || core.hasPrefix("![") || core.contains("\\\n") && isInCell
    AddressText.end(in: &text)
    text += opens && closes && isFree && !isPlain ? mark.rawValue + core + mark.rawValue : core
    if words.last == " ", !core.isEmpty { text += " " }
  }

  private mutating func shift(
    _ inner: [Inline], by letters: [Character: Character], to text: inout String,
    inside marks: [Mark]
  ) {
    let words = inner.plainText
    let shifted = words.compactMap { letters[$0] }
    if shifted.count == words.count, !words.isEmpty {
      text += String(shifted)
    } else {
      write(inner, to: &text, inside: marks)
    }
  }

  private func code(_ words: String) -> String {
    var fence = "`"
    while words.contains(fence) { fence += "`" }
    let pad = words.hasPrefix("`") || words.hasSuffix("`") ? " " : ""
    let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
    let plain = MarkdownText.withoutControls(isInCell ? line.replacing("|", with: "\\|") : line)
    return plain.isEmpty ? "" : fence + pad + plain + pad + fence
  }

  private mutating func note(_ blocks: [Block], to text: inout String) {
    let wasInCell = isInCell
    isInCell = false
    while text.last == " " { text.removeLast() }
    // The number is taken before notes inside this one take theirs.
    let number = notes.count
    notes.append("")
    notes[number] = self.blocks(blocks)
    isInCell = wasInCell
    Self.prepareBracket(in: &text)
    text += "[^\(number + 1)]"
  }

  private mutating func deletion(_ inner: [Inline], by author: String) -> String {
    let words = inner.plainText
    if words.isEmpty { return "" }
    let who = author.isEmpty ? "" : " by \(author)"
    return remark(
      "Deleted\(who): \(words)", "a tracked deletion\(who) was left out: \(Quotation.of(words))",
      "if the words should stay, put them back into the text; then delete the remark")
  }

  private mutating func comment(_ inner: [Inline], by author: String) -> String {
    let words = inner.plainText
    if words.isEmpty { return "" }
    let who = author.isEmpty ? "" : " by \(author)"
    return remark(
      "Comment\(who): \(words)", "a comment\(who) became a remark: \(Quotation.of(words))",
      "do what it asks, then delete the remark")
  }

  static func trimmed(_ text: String) -> String {
    let start = text.drop { $0 == " " || $0 == "\n" }
    var end = start
    while end.last == " " || end.last == "\n" || end.hasSuffix("\\\n") || end.isOnlyBreak {
      end.removeLast()
    }
    return String(end)
  }
}

extension Substring {
  /// Whether the last character is a backslash that broke a line and breaks none now.
  fileprivate var isOnlyBreak: Bool { last == "\\" && !hasSuffix("\\\\") }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}

extension Inline {
  /// The first character that would be written.
  fileprivate var firstCharacter: Character {
    switch self {
    case .text(let words), .code(let words), .formula(let words): words.first ?? " "
    case .strong(let inner), .emphasis(let inner), .underlined(let inner), .struck(let inner),
      .raised(let inner), .lowered(let inner), .link(let inner, _):
      inner.first?.firstCharacter ?? " "
    case .space, .lineBreak: " "
    case .picture, .note, .deleted, .comment, .raw: "<"
    }
  }
}

/// Digits that stand above or below the line.
private enum RaisedText {
  static let raised = Dictionary(uniqueKeysWithValues: zip("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻"))
  static let lowered = Dictionary(uniqueKeysWithValues: zip("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋"))
}
