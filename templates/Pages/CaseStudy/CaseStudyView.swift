/// A case study: a resource about one or more named organisations.
public struct CaseStudyView: Sendable, Hashable {
  /// What it has in common with other resources.
  public var resource: ResourceView
  /// Who it is about.
  public var organisation: Link
  /// Other organisations on the page.
  public var others: [Link]
  /// Where they are.
  public var region: Link?
  /// When it happened.
  public var period: String?
  /// In which part of the service.
  public var setting: String?
  /// What was done, as a short label.
  public var model: String?
  /// How far its results can be relied on.
  public var evidence: EvidenceLabel
  /// What was measured.
  public var measures: [MeasureView]
  /// What others can learn from it.
  public var lessons: [String]
  /// What is not known.
  public var limits: [String]
  /// On what grounds the organisation is named.
  public var consent: ConsentView?

  /// Creates the value from its parts.
  public init(
    resource: ResourceView,
    organisation: Link,
    others: [Link] = [],
    region: Link? = nil,
    period: String? = nil,
    setting: String? = nil,
    model: String? = nil,
    evidence: EvidenceLabel,
    measures: [MeasureView] = [],
    lessons: [String] = [],
    limits: [String],
    consent: ConsentView? = nil
  ) {
    self.resource = resource
    self.organisation = organisation
    self.others = others
    self.region = region
    self.period = period
    self.setting = setting
    self.model = model
    self.evidence = evidence
    self.measures = measures
    self.lessons = lessons
    self.limits = limits
    self.consent = consent
  }
}
