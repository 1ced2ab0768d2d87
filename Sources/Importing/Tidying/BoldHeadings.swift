/// Makes headings of short paragraphs that are only bold, or only underlined: so people write headings who do not know of
/// styles, and a screen reader does not hear them.
enum BoldHeadings {
  /// No heading is longer, in characters.
  private static let longest = 100

  static func applied(to passages: [Passage]) -> (passages: [Passage], findings: [Finding]) {
    var result: [Passage] = []
    var level = 0
    var made: [String] = []
    for (index, passage) in passages.enumerated() {
      if case .heading(let number, _, _) = passage.block { level = number }
      guard let (heading, rest) = parts(of: passage),
        !isNumbered(passage) || !isAmongNumbered(index, in: passages),
        rest != nil || passages[(index + 1)...].contains(where: { !$0.isBlank }),
        !(Captions.isTyped(heading.plainText) && isNextToFigure(index, in: passages))
      else {
        result.append(passage)
        continue
      }
      made.append(heading.plainText)
      result.append(Passage(block: .heading(level + 1, id: "", heading)))
      if let rest { result.append(Passage(style: passage.style, block: .paragraph(rest))) }
    }
    guard let first = made.first else { return (result, []) }
    let count = made.count == 1 ? "a paragraph" : "\(made.count) paragraphs"
    let finding = Finding(
      kind: .changed,
      message: "\(count) in bold became \(made.count == 1 ? "a heading" : "headings"): "
        + Quotation.list(made),
      advice: "check that each heads the text below it; in Word, use the styles Heading 1 to 3",
      anchor: first)
    return (result, [finding])
  }

  /// The heading of a passage, and what follows it in the same paragraph.
  private static func parts(of passage: Passage) -> (heading: [Inline], rest: [Inline]?)? {
    guard let paragraph = passage.paragraph,
      !["caption", "title", "subtitle", "quote"].contains(where: passage.style.contains)
    else { return nil }
    let lines = paragraph.lines
    guard let first = lines.first, let words = bold(first) else { return nil }
    let text = words.plainText
    guard (2...longest).contains(text.count), !".,;!".contains(text.last ?? "."),
      text.contains(where: \.isLetter), !isBullet(words)
    else { return nil }
    let rest = Array(lines.dropFirst().joined(separator: [Inline.lineBreak]))
    if rest.isBlank { return (withoutColon(words), nil) }
    // A line that runs on in bold is a paragraph of its own.
    if lines.dropFirst().contains(where: { bold($0) != nil }) { return nil }
    return (withoutColon(words), rest)
  }

  private static func isBullet(_ words: [Inline]) -> Bool {
    if case .bullet? = TypedLists.marker(of: words) { true } else { false }
  }

  /// Whether a paragraph begins in bold with a number that somebody typed.
  private static func isNumbered(_ passage: Passage) -> Bool {
    guard let line = passage.paragraph?.lines.first, let words = bold(line) else { return false }
    return TypedLists.marker(of: words) != nil
  }

  /// Whether others like it stand next to a numbered paragraph: then they are a list in bold.
  private static func isAmongNumbered(_ index: Int, in passages: [Passage]) -> Bool {
    [index - 1, index + 1].contains { passages.indices.contains($0) && isNumbered(passages[$0]) }
  }

  /// What is bold or underlined, when nothing else is in the line.
  private static func bold(_ line: [Inline]) -> [Inline]? {
    var words: [Inline] = []
    for inline in line {
      switch inline {
      case .strong(let inner), .underlined(let inner): words += bold(inner) ?? inner
      case .space: words.append(.space)
      default: return nil
      }
    }
    return words.isBlank ? nil : words
  }

  private static func withoutColon(_ words: [Inline]) -> [Inline] {
    guard case .text(let text)? = words.last, text.hasSuffix(":") else { return words }
    return words.dropLast() + [.text(String(text.dropLast()))]
  }

  private static func isNextToFigure(_ index: Int, in passages: [Passage]) -> Bool {
    [index - 1, index + 1].contains { place in
      passages.indices.contains(place) && (passages[place].isPicture || passages[place].isTable)
    }
  }
}
