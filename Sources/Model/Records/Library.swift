/// The hub's registers, read from `data/*.yml`.
public struct Library: Sendable {
  /// The recommendations by number.
  public var recommendations: [Recommendation] = []
  /// The glossary by term.
  public var terms: [Term] = []
  /// The evidence library by key.
  public var sources: [Source] = []
  /// Whether the evidence library is there but could not be read, so that nobody knows its keys.
  public var isMissingSources = false
  /// Who case studies are about, by key.
  public var organisations: [Organisation] = []
  /// What happened when, in order.
  public var timeline: [TimelineEntry] = []
  /// What the accessibility statement says.
  public var accessibility: AccessibilityStatement?

  /// Registers with nothing in them.
  public init() {}
}
