public import Hypertext

/// A resource as lists show it.
public struct ResourceItem: Sendable, Hashable {
  /// The resource's title.
  public var title: String
  /// The resource's page.
  public var href: Href
  /// One sentence, where the list has room for it.
  public var summary: String?
  /// What kind of resource it is.
  public var kind: KindLabel?
  /// The strand it belongs to, in lists that mix strands.
  public var strand: StrandTag?
  /// How long it takes, in minutes.
  public var minutes: Int?
  /// How far the results of a case study can be relied on.
  public var evidence: EvidenceLabel?
  /// Whether it is still a draft, when drafts are shown.
  public var status: StatusLabel?
  /// A further fact, such as the organisation of a case study.
  public var detail: String?

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href,
    summary: String? = nil,
    kind: KindLabel? = nil,
    strand: StrandTag? = nil,
    minutes: Int? = nil,
    evidence: EvidenceLabel? = nil,
    status: StatusLabel? = nil,
    detail: String? = nil
  ) {
    self.title = title
    self.href = href
    self.summary = summary
    self.kind = kind
    self.strand = strand
    self.minutes = minutes
    self.evidence = evidence
    self.status = status
    self.detail = detail
  }
}
