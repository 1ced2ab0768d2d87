import Diagnostics

/// Lines that were meant for the items of a list, and begin with another mark than a hyphen.
extension Renderer {
  /// A bullet that a word processor typed; told once of a paragraph.
  mutating func reportTypedBullet(_ literal: CmarkText) {
    guard leaf != paragraphWithTypedBullets, let length = literal.typedBullet,
      let place = locate(shown: literal, 0..<length)
    else { return }
    paragraphWithTypedBullets = leaf
    let bullet = unsafe String(decoding: literal.bytes[0..<length], as: UTF8.self)
    report(.typedBullet(bullet), at: SourceRange(place))
  }

  /// Two lines that begin with a hyphen and no space, or with the `o` that a word processor has for a round bullet.
  mutating func reportTypedLetter(_ node: CmarkNode, _ literal: CmarkText) {
    guard leaf != paragraphWithTypedBullets, literal.isTypedItem, let line = node.next,
      kinds[line] == .softBreak, let second = line.next, kinds[second] == .text,
      second.literal.count > 0, second.literal[0] == literal[0], second.literal.isTypedItem,
      let place = locate(shown: literal, 0..<1)
    else { return }
    paragraphWithTypedBullets = leaf
    report(.typedBullet(literal[0] == 0x2D ? "-" : "o"), at: SourceRange(place))
  }

  /// Two lines that begin with dashes, ticks, arrows, boxes or numbers in boxes, as messages on a telephone do.
  mutating func reportTypedSymbol(_ node: CmarkNode, _ literal: CmarkText) {
    guard leaf != paragraphWithTypedBullets, let length = literal.typedSymbol,
      let line = node.next, kinds[line] == .softBreak, let second = line.next,
      kinds[second] == .text, second.literal.typedSymbol != nil,
      let place = locate(shown: literal, 0..<length)
    else { return }
    paragraphWithTypedBullets = leaf
    let symbol = unsafe String(decoding: literal.bytes[0..<length], as: UTF8.self)
    report(.typedBullet(symbol), at: SourceRange(place))
  }

  /// A table that is drawn with plus signs and hyphens.
  mutating func reportDrawnTable(_ node: CmarkNode, _ literal: CmarkText) {
    guard node.previous == nil, literal.hasPrefix("+-") || literal.hasPrefix("+="),
      literal[literal.count - 1] == 0x2B, let line = node.next, kinds[line] == .softBreak,
      let second = line.next, kinds[second] == .text, second.literal.hasPrefix("|"),
      let place = locate(shown: literal, 0..<1)
    else { return }
    report(.misshapenTable(hasDelimiterRow: false), at: SourceRange(place))
  }
}

extension CmarkText {
  /// The length of the bullet that the text begins with, or `nil`.
  ///
  /// `•`, `‣`, `◦`, `●`, `▪`, `■`, `·`, and U+F0B7, which Microsoft Word's bullets are when they are pasted.
  fileprivate var typedBullet: Int? {
    let bullets: [StaticString] = ["•", "‣", "◦", "●", "▪", "■", "·", "\u{F0B7}"]
    return bullets.first { hasPrefix($0) && count > $0.utf8CodeUnitCount }?.utf8CodeUnitCount
  }

  /// Whether the text is `-Word` or `o Word`.
  fileprivate var isTypedItem: Bool {
    guard count > 2 else { return false }
    return self[0] == 0x2D
      ? self[1].isASCIILetter : self[0] == 0x6F && self[1] == 0x20 && self[2].isASCIILetter
  }

  /// The length of the symbol that the text begins with, when a space or a word follows it; `nil` where it begins with a
  /// letter, a mark of punctuation or a plain number.
  fileprivate var typedSymbol: Int? {
    guard count > 3 else { return nil }
    let start = unsafe String(decoding: bytes[0..<Swift.min(count, 32)], as: UTF8.self)
    guard let first = start.first, let scalar = first.unicodeScalars.first else { return nil }
    let isKeycap = first.unicodeScalars.contains("\u{20E3}")
    let isSymbol =
      switch scalar.properties.generalCategory {
      case .otherSymbol: true
      case .mathSymbol: "←→⇒➔➜∙".unicodeScalars.contains(scalar)
      case .dashPunctuation: scalar != "-" && start.dropFirst().first == " "
      default: false
      }
    guard isKeycap || isSymbol, scalar != "°", scalar != "©", scalar != "®" else { return nil }
    return first.utf8.count < count ? first.utf8.count : nil
  }
}
