/// The state the hub is in.
public struct PhaseView: Sendable, Hashable {
  /// A word, such as Beta.
  public var name: String
  /// What that means for the reader.
  public var text: String
  /// Where to say what should be better.
  public var link: Link?

  /// Creates the value from its parts.
  public init(
    name: String,
    text: String,
    link: Link? = nil
  ) {
    self.name = name
    self.text = text
    self.link = link
  }
}
