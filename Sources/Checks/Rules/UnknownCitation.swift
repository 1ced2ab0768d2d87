import Diagnostics
import FrontMatter
import Graph
import Markdown
import Model

extension Check {
  static let unknownCitation = Check(
    Rule(
      "unknown-citation", .error,
      explanation: """
        A citation names a record of the evidence library by its key. The record has to be there, so \
        that readers can see what a claim rests on.
        """,
      wrong: "Queues grew shorter [@survey-2042].", right: "Queues grew shorter [@survey-2025]."
    )
  ) { hub, rule in
    if hub.library.isMissingSources { return [] }
    let keys = Set(hub.library.sources.map(\.key))
    var guesses = Guesses()
    var found: [Diagnostic] = []
    for id in hub.pages.indices {
      for citation in hub.pages[id].body.citations where !keys.contains(citation.key) {
        let place = hub.place(on: hub.pages[id], citation.range)
        if keys.isEmpty {
          // One message says it; each citation would say the same.
          return [
            Diagnostic(
              rule, "there are no sources that a page could cite", at: place,
              suggestion: .init(addition(of: citation.key)))
          ]
        }
        found.append(
          Diagnostic(
            rule, "no source has the key '\(citation.key)'", at: place,
            suggestion: guesses.about(place.path) {
              NearMiss.nearest(to: citation.key, in: hub.library.sources.lazy.map(\.key))
            }.map { .init("did you mean '\($0)'?") }
              ?? .init(addition(of: citation.key))))
      }
    }
    return found
  }

  private static func addition(of key: String) -> String {
    "add the source to \(KeyKind.source.file): \(KeyKind.source.record(for: key))"
  }
}
