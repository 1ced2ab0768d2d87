public import Diagnostics

/// A piece of text that is read as one, such as a paragraph, with the place of each of its words.
public struct Passage: Sendable, Hashable {
  /// What the text is part of.
  public enum Form: Sendable, Hashable {
    /// A paragraph, in a list or a call-out, too.
    case paragraph
    /// A heading, or the title of a call-out.
    case heading
    /// A cell of a table.
    case cell
  }

  /// What stands between two spaces: a word with the marks round it.
  public struct Word: Sendable, Hashable {
    /// The word in UTF-8, as readers see it.
    public let bytes: [UInt8]
    /// Where it stands in the source.
    public let range: SourceRange
    /// Whether readers see it as part of a link.
    public let isLink: Bool
    /// Whether it is code or an address, and no word of English.
    public let isCode: Bool

    /// A word from its parts.
    public init(_ bytes: [UInt8], at range: SourceRange, isLink: Bool = false, isCode: Bool = false)
    {
      self.bytes = bytes
      self.range = range
      self.isLink = isLink
      self.isCode = isCode
    }
  }

  /// What the text is part of.
  public let form: Form
  /// The words in order; never none.
  public let words: [Word]

  /// A passage from its words.
  public init(_ form: Form, _ words: [Word]) {
    self.form = form
    self.words = words
  }

  /// The place of some of its words, from the first to the last.
  public func range(of part: Range<Int>) -> SourceRange {
    let part = part.clamped(to: words.indices)
    guard let first = words[part].first, let last = words[part].last else {
      return SourceRange(0..<0)
    }
    let start = first.range.lowerBound
    return SourceRange(start..<max(start, last.range.upperBound))
  }
}

extension Passage {
  /// Text that a field of front matter holds, which stands in these bytes of the source.
  public init(_ form: Form, _ text: String, in source: [UInt8], at range: SourceRange) {
    var cursor = SourceCursor(source, range.range.clamped(to: 0..<source.count))
    let words = text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { bytes in
      Word(Array(bytes), at: SourceRange(cursor.find(bytes)))
    }
    self.init(form, words)
  }
}
