/// A block at the top of a document, and the style that the document gives it.
struct Passage: Sendable, Equatable {
  /// The name of the style in lower case; empty for plain text.
  var style = ""
  var block: Block

  /// The blocks of a document, each with the style round it.
  static func all(in blocks: [Block], style: String = "") -> [Passage] {
    blocks.flatMap { block -> [Passage] in
      if case .styled(let name, let inner) = block {
        return all(in: inner, style: name.lowercased())
      }
      return [Passage(style: style, block: block)]
    }
  }

  /// The text of a paragraph, where it is one.
  var paragraph: [Inline]? {
    if case .paragraph(let inlines) = block { inlines } else { nil }
  }

  /// The level and the words of a heading, where it is one.
  var heading: (level: Int, words: [Inline])? {
    if case .heading(let level, _, let words) = block { (level, words) } else { nil }
  }

  /// Whether there is nothing in it.
  var isBlank: Bool { (paragraph ?? heading?.words)?.isBlank ?? false }

  /// Whether its paragraph is a picture, or several, and no text.
  var isPicture: Bool {
    guard let paragraph, !paragraph.isBlank else { return false }
    return paragraph.allSatisfy { inline in
      switch inline {
      case .picture, .space, .lineBreak: true
      default: false
      }
    }
  }

  var isTable: Bool { if case .table = block { true } else { false } }
}
