/// A page in a strand.
public struct Resource: Sendable {
  /// What sort of page it is.
  public let kind: Kind
  /// The strand, as its number in ``Hub/strands``.
  public let strand: Int
  /// The facts of a case study.
  public var caseStudy: CaseStudy?
  /// The statements of an assessment.
  public var assessment: Assessment?
  /// Fields that the hub declares itself, in the order of their declaration.
  public var extras: [ExtraField]
}

/// A field that the hub declares in `hub.yml`, with the value that a page gives it.
public struct ExtraField: Sendable {
  /// The name that readers see.
  public let label: String
  /// The value as text; a list has several.
  public let values: [String]
}
