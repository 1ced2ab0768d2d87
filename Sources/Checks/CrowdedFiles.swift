import Diagnostics
import FrontMatter

/// Keeps a file with problems without end from burying those of all others.
enum CrowdedFiles {
  /// The most breaches that are reported for one file: each costs time to word and to print, and whoever fixed
  /// a thousand will run the check again.
  static let most = 1000

  /// The breaches, of each file at most ``most``: the gravest, and of those the first.
  static func thinned(_ found: [Diagnostic]) -> [Diagnostic] {
    if found.count <= most { return found }
    let byPath = Dictionary(grouping: found, by: \.place.path)
    return byPath.sorted { $0.key < $1.key }.flatMap { _, breaches in
      breaches.count <= most ? breaches : cut(breaches)
    }
  }

  private static func cut(_ breaches: [Diagnostic]) -> [Diagnostic] {
    let sorted = breaches.sorted { ($1.severity, $0) < ($0.severity, $1) }
    let rest = Diagnostic(
      FrontMatterRules.moreProblems,
      "there are more problems in this file than the \(most) that are shown",
      at: sorted[most].place, suggestion: .init("fix these, and check again"))
    return sorted.prefix(most) + [rest]
  }
}
