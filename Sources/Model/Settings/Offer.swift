/// A form in which a hub offers readers a strand, a pathway or all of itself, to take away.
public enum Offer: String, Sendable, Hashable, CaseIterable {
  /// A book for e-readers.
  case epub
  /// One HTML file that opens anywhere.
  case file
  /// A page to print.
  case print
  /// The whole hub in an archive.
  case zip
}
