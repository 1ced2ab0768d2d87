public import Hypertext

/// A recommendation as lists show it.
public struct RecommendationItem: Sendable, Hashable {
  /// Its number in the report.
  public var number: Int
  /// What it asks for, in plain words.
  public var title: String
  /// Its page.
  public var href: Href?
  /// Its text, where the list has room for it.
  public var summary: String?
  /// The strand it belongs to.
  public var strand: StrandTag?
  /// Whether the report calls it urgent.
  public var isUrgent: Bool
  /// Who is asked to act.
  public var addressedTo: [String]
  /// What was answered to it.
  public var response: ResponseLabel?
  /// How many pages of the hub bear on it.
  public var answers: Int?

  /// Creates the value from its parts.
  public init(
    number: Int,
    title: String,
    href: Href?,
    summary: String? = nil,
    strand: StrandTag? = nil,
    isUrgent: Bool = false,
    addressedTo: [String] = [],
    response: ResponseLabel? = nil,
    answers: Int? = nil
  ) {
    self.number = number
    self.title = title
    self.href = href
    self.summary = summary
    self.strand = strand
    self.isUrgent = isUrgent
    self.addressedTo = addressedTo
    self.response = response
    self.answers = answers
  }
}
