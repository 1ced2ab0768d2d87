public import Hypertext

/// A case study as tables compare it.
public struct CaseStudyRow: Sendable, Hashable {
  /// Its title.
  public var title: String
  /// Its page.
  public var href: Href?
  /// Who it is about; the link has the short name.
  public var organisation: Link?
  /// What sort of body that is.
  public var type: String?
  /// Where they are.
  public var region: String?
  /// The grade of an inspection, and of which.
  public var grade: String?
  /// The strand it belongs to.
  public var strand: StrandTag?
  /// When it happened.
  public var period: String?
  /// What was done, as a short label.
  public var model: String?
  /// The group into which that falls.
  public var approach: String?
  /// How far its results can be relied on.
  public var evidence: EvidenceLabel
  /// The one measure to show, with its unit.
  public var result: String?
  /// How many people or records that measure rests on.
  public var sample: String?
  /// What it is found by, as the filters of the table call it.
  public var facets: [CaseStudyFacet: [String]]

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href?,
    organisation: Link? = nil,
    type: String? = nil,
    region: String? = nil,
    grade: String? = nil,
    strand: StrandTag? = nil,
    period: String? = nil,
    model: String? = nil,
    approach: String? = nil,
    evidence: EvidenceLabel,
    result: String? = nil,
    sample: String? = nil,
    facets: [CaseStudyFacet: [String]] = [:]
  ) {
    self.title = title
    self.href = href
    self.organisation = organisation
    self.type = type
    self.region = region
    self.grade = grade
    self.strand = strand
    self.period = period
    self.model = model
    self.approach = approach
    self.evidence = evidence
    self.result = result
    self.sample = sample
    self.facets = facets
  }
}
