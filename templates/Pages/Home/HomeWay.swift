/// A way into the hub by what a reader comes with.
public struct HomeWay: Sendable, Hashable {
  /// What the reader comes with, such as "I have ten minutes".
  public var title: String
  /// What they will find, in a sentence.
  public var text: String
  /// The page it leads to.
  public var link: Link

  /// Creates the value from its parts.
  public init(title: String, text: String, link: Link) {
    self.title = title
    self.text = text
    self.link = link
  }
}
