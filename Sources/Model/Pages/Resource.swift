/// A page in a strand; a class for the reason that ``Page`` is one.
public final class Resource: Sendable {
  /// What sort of page it is.
  public let kind: Kind
  /// The strand, as its number in the `strands` of the hub.
  public let strand: Int
  /// The facts of a case study.
  public let caseStudy: CaseStudy?
  /// What there is to fill in: a worksheet, or the statements of an assessment.
  public let worksheet: Worksheet?
  /// Fields that the hub declares itself, in the order of their declaration.
  public let extras: [ExtraField]

  init(
    kind: Kind, strand: Int, caseStudy: CaseStudy?, worksheet: Worksheet?, extras: [ExtraField]
  ) {
    self.kind = kind
    self.strand = strand
    self.caseStudy = caseStudy
    self.worksheet = worksheet
    self.extras = extras
  }
}

/// A field that the hub declares in `hub.yml`, with the value that a page gives it.
public struct ExtraField: Sendable {
  /// What the hub says of the field.
  public let field: DeclaredField
  /// The value as text; a list has several.
  public let values: [String]

  init(_ field: DeclaredField, values: [String]) {
    self.field = field
    self.values = values
  }
}
