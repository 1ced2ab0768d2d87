import Content
import Diagnostics

extension Check {
  static let brokenAnchor = Check(
    Rule(
      "broken-anchor", .error,
      explanation: """
        The part of a link after '#' names a heading: its words in lower case, with hyphens for spaces \
        and without punctuation, as GitHub makes them. There has to be such a heading.
        """,
      wrong: "See [what changed](salford.md#what-changd).",
      right: "See [what changed](salford.md#what-changed).")
  ) { hub, rule in
    BrokenReference.all(in: hub).compactMap { reference -> Diagnostic? in
      guard case .missingAnchor(let page, let anchor, let nearest) = reference.fault else {
        return nil
      }
      let written = reference.written
      let suggested = nearest.map { written.prefix { $0 != "#" } + "#" + $0 }
      return Diagnostic(
        rule,
        "no heading '#\(anchor)' on '\(hub.pages[page].front.title)'", at: reference.place,
        suggestion: BrokenReference.didYouMean(suggested))
    }
  }
}
