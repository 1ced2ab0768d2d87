/// Makes lists of lines that begin with a bullet or a number that somebody typed.
enum TypedLists {
  enum Marker: Equatable {
    case bullet(Character)
    case number(Int)

    /// Whether one line with it is a list; a hyphen may also begin a line of a dialogue.
    var isCertain: Bool {
      if case .bullet(let mark) = self { !"-–—*o".contains(mark) } else { false }
    }

    func isLike(_ other: Marker) -> Bool {
      switch (self, other) {
      case (.bullet(let left), .bullet(let right)): left == right
      case (.number, .number): true
      default: false
      }
    }
  }

  private static let bullets: Set<Character> = [
    "•", "·", "▪", "‣", "◦", "●", "○", "■", "□", "➢", "✓", "–", "—", "-", "*", "\u{F0B7}",
    "\u{F0A7}",
    "o",
  ]

  /// What is left, the marks that are letters and were taken off, and what a person should know.
  static func applied(
    to passages: [Passage]
  ) -> (passages: [Passage], words: [String], findings: [Finding]) {
    var words: [String] = []
    var result: [Passage] = []
    var items: [Item] = []
    var pending: [Passage] = []
    var first: String?
    func close() {
      if let list = list(of: items) {
        result.append(Passage(block: list))
        first = first ?? items.first?.text.plainText
        words += items.filter { $0.marker == .bullet("o") }.map { _ in "o" }
      } else {
        result += pending
      }
      items = []
      pending = []
    }
    for passage in passages {
      guard
        passage.style.isEmpty || passage.style.hasPrefix("list") || passage.style == "body text"
          || passage.style == "no spacing" || passage.style == "normal (web)",
        let (intro, found) = parts(of: passage)
      else {
        // An empty line between the items does not end a list.
        if passage.isBlank { continue }
        close()
        result.append(passage)
        continue
      }
      if !intro.isEmpty {
        close()
        // Only a list that is one makes it worth parting the paragraph.
        guard list(of: found) != nil else {
          result.append(passage)
          continue
        }
        result.append(Passage(style: passage.style, block: .paragraph(intro)))
      }
      // Bullets may stand below numbers; numbers after bullets begin another list.
      if case .bullet? = items.first?.marker, case .number = found[0].marker { close() }
      items += found
      pending.append(passage)
    }
    close()
    guard let first else { return (result, [], []) }
    return (
      result, words,
      [
        Finding(
          kind: .changed,
          message: "typed bullets or numbers became a list: \(Quotation.of(first)) …",
          advice: "check that every item is in the list", anchor: first)
      ]
    )
  }

  private struct Item {
    let marker: Marker
    var text: [Inline]
  }

  /// The lines of a paragraph that make a list, and those before them; `nil` where there is no such line.
  private static func parts(of passage: Passage) -> (intro: [Inline], items: [Item])? {
    guard let paragraph = passage.paragraph else { return nil }
    var intro: [[Inline]] = []
    var items: [Item] = []
    for line in paragraph.lines {
      if let marker = marker(of: line) {
        items.append(Item(marker: marker, text: withoutMarker(line)))
      } else if let last = items.indices.last {
        items[last].text += [.space] + line
      } else {
        intro.append(line)
      }
    }
    if items.isEmpty { return nil }
    return (Array(intro.joined(separator: [Inline.lineBreak])), items)
  }

  /// The mark with which a line begins, when white space follows it.
  static func marker(of line: [Inline]) -> Marker? {
    guard case .text(let word)? = line.first, line.count > 1, line[1] == .space else { return nil }
    if word.count == 1, let mark = word.first, bullets.contains(mark) { return .bullet(mark) }
    var digits = word
    if digits.hasPrefix("(") { digits.removeFirst() }
    guard let end = digits.last, ").".contains(end), let number = Int(digits.dropLast()),
      (0...999).contains(number)
    else { return nil }
    return .number(number)
  }

  private static func withoutMarker(_ line: [Inline]) -> [Inline] {
    Array(line.dropFirst().drop { $0 == .space })
  }

  /// The list that lines make, with a second sort of mark a level below the first; `nil` when they make none.
  private static func list(of items: [Item]) -> Block? {
    guard let first = items.first, first.marker.isCertain || items.count > 1 else { return nil }
    var entries: [[Block]] = []
    var below: [Item] = []
    var numbers: [Int] = []
    for item in items {
      if item.marker.isLike(first.marker) {
        if let list = nested(below) { entries[entries.count - 1].append(list) }
        below = []
        entries.append([.paragraph(item.text)])
        if case .number(let number) = item.marker { numbers.append(number) }
      } else {
        below.append(item)
      }
    }
    if let list = nested(below) { entries[entries.count - 1].append(list) }
    if numbers.isEmpty { return .bullets(entries) }
    // Years and other numbers at the start of lines are no count.
    guard zip(numbers, numbers.dropFirst()).allSatisfy({ $1 == $0 + 1 }), numbers.count > 1 else {
      return nil
    }
    return .numbers(from: numbers[0], entries)
  }

  private static func nested(_ items: [Item]) -> Block? {
    if items.isEmpty { return nil }
    return .bullets(items.map { [Block.paragraph($0.text)] })
  }
}
