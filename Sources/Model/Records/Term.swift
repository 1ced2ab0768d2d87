/// A glossary entry.
public struct Term: Sendable {
  /// The word or phrase.
  public let term: String
  /// What the glossary of the source calls it, where that is another language.
  public let nameInSource: String
  /// What it means, in one to three sentences.
  public let definition: String
  /// Other forms that mean the same, which are shown, and linked where pages use them.
  public let also: [String]
  /// Words by which the search finds it, which are neither shown nor linked.
  public let search: [String]
  /// Other terms worth reading.
  public var see: [String]
  /// The key of the definition's source.
  public var source: String?
  /// The id of its entry on the glossary page.
  public let anchor: String
  /// Where it stands.
  public let place: FieldPlace
}
