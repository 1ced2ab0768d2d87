public import Content
public import Diagnostics

/// All questions asked of a finished hub; each has a file of its own in `Rules/`.
public enum Checks {
  /// The checks, by the names of their rules.
  public static let all: [Check] = [
    .brokenAnchor, .brokenImage, .brokenLink, .duplicateOutputPath, .missingConsent, .rawHTML,
    .tooComplex, .unknownCitation, .unknownRecommendation, .unsafeLink,
  ]

  /// Every breach of every rule in the hub, in no particular order.
  public static func breaches(in hub: Hub) -> [Diagnostic] {
    all.flatMap { $0.breaches(in: hub) }
  }
}
