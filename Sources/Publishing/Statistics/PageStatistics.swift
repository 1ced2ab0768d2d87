public import Checks

/// One page in numbers.
public struct PageStatistics: Sendable, Hashable {
  /// Its path in the content, such as `caseload/salford.md`.
  public var path: String
  /// Its title.
  public var title: String
  /// The folder of its strand, when it stands in one.
  public var strand: String?
  /// `home`, `strand`, `pathway`, `page`, or the kind of a resource.
  public var kind: String
  /// The keys of its audiences.
  public var audience: [String] = []
  /// What a case study's claims rest on.
  public var evidence: String?
  /// The numbers of the recommendations that it answers.
  public var recommendations: [Int] = []
  /// How many other pages lead to it.
  public var linkedFrom = 0
  /// Whether nothing leads to it, though something should.
  public var isOrphan = false
  /// The words of its body: headings, tables and all, as `resources.json` counts them.
  public var words = 0
  /// The sentences of its body, or `nil` when the hub is not in English.
  public var prose: Prose?
  /// When it is to be looked at again.
  public var review: PageReview?
}
