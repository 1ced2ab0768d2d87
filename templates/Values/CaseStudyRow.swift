public import Hypertext

/// A case study as tables compare it.
public struct CaseStudyRow: Sendable, Hashable {
  /// Its title.
  public var title: String
  /// Its page.
  public var href: Href?
  /// Who it is about; the link has the short name.
  public var organisation: Link?
  /// Where they are.
  public var region: String?
  /// The strand it belongs to.
  public var strand: StrandTag?
  /// When it happened.
  public var period: String?
  /// What was done, as a short label.
  public var model: String?
  /// How far its results can be relied on.
  public var evidence: EvidenceLabel
  /// The one measure to show, with its unit.
  public var result: String?
  /// How many people or records that measure rests on.
  public var sample: String?

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href?,
    organisation: Link? = nil,
    region: String? = nil,
    strand: StrandTag? = nil,
    period: String? = nil,
    model: String? = nil,
    evidence: EvidenceLabel,
    result: String? = nil,
    sample: String? = nil
  ) {
    self.title = title
    self.href = href
    self.organisation = organisation
    self.region = region
    self.strand = strand
    self.period = period
    self.model = model
    self.evidence = evidence
    self.result = result
    self.sample = sample
  }
}
