/// A run of text in a paragraph.
indirect enum Inline: Sendable, Equatable {
  case text(String)
  case space
  /// The end of a line that the author asked for.
  case lineBreak
  case strong([Inline])
  case emphasis([Inline])
  case underlined([Inline])
  case struck([Inline])
  case raised([Inline])
  case lowered([Inline])
  case code(String)
  /// A formula, in TeX.
  case formula(String)
  case link([Inline], to: String)
  case picture(description: [Inline], source: String, title: String)
  case note([Block])
  /// What somebody took out while changes were tracked.
  case deleted([Inline], by: String)
  /// What somebody wrote in the margin.
  case comment([Inline], by: String)
  /// Markup of another program, which means nothing here.
  case raw(String)
}

extension [Inline] {
  /// The words alone, in one line, without notes, comments and what was deleted.
  var plainText: String {
    var text = ""
    addText(to: &text)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func addText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let words), .code(let words), .formula(let words): text += words
      case .space, .lineBreak: text += " "
      case .strong(let inner), .emphasis(let inner), .underlined(let inner), .struck(let inner),
        .raised(let inner),
        .lowered(let inner), .link(let inner, _):
        inner.addText(to: &text)
      case .picture, .note, .deleted, .comment, .raw: break
      }
    }
  }

  /// The lines that the author broke the text into, without spaces round them.
  var lines: [[Inline]] {
    split(separator: .lineBreak, omittingEmptySubsequences: false).map { line in
      Array(line.drop { $0 == .space }.reversed().drop { $0 == .space }.reversed())
    }
  }

  /// Whether there is nothing to see in them.
  var isBlank: Bool {
    allSatisfy { inline in
      switch inline {
      case .space, .lineBreak: true
      case .text(let text):
        text.allSatisfy { $0.isWhitespace || $0 == "\u{200B}" || $0 == "\u{FEFF}" }
      case .strong(let inner), .emphasis(let inner), .underlined(let inner), .struck(let inner),
        .raised(let inner),
        .lowered(let inner):
        inner.isBlank
      default: false
      }
    }
  }
}
