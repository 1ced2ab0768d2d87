/// The hub's registers, read from `data/*.yml`.
public struct Library: Sendable {
  /// The recommendations by number.
  public var recommendations: [Recommendation] = []
  /// Whether their register, or a number in it, could not be read, so that nobody knows their numbers.
  public var isMissingRecommendations = false
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
  /// What is kept of other hubs.
  public var hubs: [HubCopy] = []
  /// What of the registers was taken from other hubs.
  public var shared = SharedRecords()
  /// What the accessibility statement says.
  public var accessibility: AccessibilityStatement?

  /// Registers with nothing in them.
  public init() {}

  /// The keys of the sources that other records name.
  package var sourcesOfRecords: [String] {
    recommendations.compactMap(\.response?.source) + terms.compactMap(\.source)
      + timeline.compactMap(\.source)
  }
}

/// What a hub's registers have from other hubs, by what pages call it.
public struct SharedRecords: Sendable {
  /// Terms of the glossary.
  public var terms: Set<String> = []
  /// Keys of organisations.
  public var organisations: Set<String> = []
  /// Keys of sources.
  public var sources: Set<String> = []

  /// Nothing.
  public init() {}
}
