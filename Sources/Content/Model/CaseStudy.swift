public import FrontMatter

/// What a case study says in structured facts.
public struct CaseStudy: Sendable {
  /// The key of the organisation that it is about.
  public var organisation: Positioned<String>
  /// Keys of other organisations on the page.
  public var also: [Positioned<String>]
  /// When it happened, in words.
  public var period: String?
  /// Where in the organisation it happened.
  public var setting: String?
  /// A short label of what was done.
  public var model: String?
  /// What its claims rest on.
  public var evidence: Evidence
  /// Figures, each with who measured it and how many.
  public var measures: [Measure]
  /// What others can learn from it.
  public var lessons: [String]
  /// What is not known.
  public var limits: [String]
  /// Why the organisation may be named.
  public var consent: Consent?

  /// A figure before and after.
  public struct Measure: Sendable {
    /// What was measured.
    public let name: String
    /// The figure before, as written.
    public let before: String?
    /// The figure after, as written.
    public let after: String?
    /// The unit of both.
    public let unit: String?
    /// How many people or records it rests on, in words.
    public let count: String?
    /// Who measured it.
    public let by: String?
    /// When it was measured, in words.
    public let date: String?
    /// The key of the source that gives it.
    public let source: String?
    /// Where the measure stands in the file.
    public let place: FieldPlace
  }

  /// Why an organisation may be named.
  public enum Consent: Sendable {
    /// It said so itself in public, at this address.
    case publicSource(url: String)
    /// A person of the organisation agreed on a date.
    case confirmed(on: CalendarDate, by: String)
  }
}
