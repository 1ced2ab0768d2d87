/// Who stands for a page and since when.
public struct CreditView: Sendable, Hashable {
  /// When the page was first published.
  public var published: DateView?
  /// When its facts were last checked.
  public var reviewed: DateView?
  /// When they are to be checked again.
  public var reviewDue: DateView?
  /// Who looks after it.
  public var owner: String?
  /// Who helped to make it.
  public var credits: [String]
  /// With whom it was tried out.
  public var testedWith: [String]

  /// Creates the value from its parts.
  public init(
    published: DateView? = nil,
    reviewed: DateView? = nil,
    reviewDue: DateView? = nil,
    owner: String? = nil,
    credits: [String] = [],
    testedWith: [String] = []
  ) {
    self.published = published
    self.reviewed = reviewed
    self.reviewDue = reviewDue
    self.owner = owner
    self.credits = credits
    self.testedWith = testedWith
  }
}
