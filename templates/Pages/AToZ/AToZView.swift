public import Hypertext

/// Everything in the hub from A to Z, or what begins with one letter.
public struct AToZView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// The letters that have entries.
  public var alphabet: [String]
  /// The page of each of those letters, in a hub where each has one.
  public var pages: [Href]
  /// The entries by letter, of the letters that stand on this page.
  public var letters: [AToZLetter]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    alphabet: [String],
    pages: [Href] = [],
    letters: [AToZLetter]
  ) {
    self.page = page
    self.alphabet = alphabet
    self.pages = pages
    self.letters = letters
  }
}

/// The entries under one letter.
public struct AToZLetter: Sendable, Hashable {
  /// The letter.
  public var letter: String
  /// The entries, in order.
  public var entries: [AToZEntry]

  /// Creates the value from its parts.
  public init(
    letter: String,
    entries: [AToZEntry]
  ) {
    self.letter = letter
    self.entries = entries
  }
}

/// An entry of the A to Z.
public struct AToZEntry: Sendable, Hashable {
  /// What it is called.
  public var title: String
  /// Its page.
  public var href: Href
  /// What it is, in a word.
  public var label: String

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href,
    label: String
  ) {
    self.title = title
    self.href = href
    self.label = label
  }
}
