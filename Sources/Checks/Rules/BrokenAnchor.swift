import Diagnostics
import Graph
import Markdown
import Model

extension Check {
  static let brokenAnchor = Check(
    Rule(
      "broken-anchor", .error,
      explanation: """
        The part of a link after '#' names a heading. It is the words of the heading in lower \
        case, with hyphens for spaces and without punctuation, as GitHub makes them. There has \
        to be such a heading.
        """,
      wrong: "See [what changed](riverside.md#what-changd).",
      right: "See [what changed](riverside.md#what-changed).")
  ) { hub, rule in
    BrokenReference.links(in: hub) { reference in
      if case .missingAnchorElsewhere(let hub, let anchor, let nearest) = reference.fault {
        return Diagnostic(
          rule, "no heading '#\(anchor)' on that page of the hub '\(hub)'", at: reference.place,
          suggestion: reference.didYouMean(nearest)
            ?? .init("if the heading is new there, run 'plait hubs update'"))
      }
      guard case .missingAnchor(let page, let anchor, let nearest) = reference.fault else {
        return nil
      }
      let path = reference.written.prefix { $0 != "#" }
      return Diagnostic(
        rule,
        "no heading '#\(anchor)' on '\(hub.pages[page].front.title)'", at: reference.place,
        suggestion: reference.didYouMean(nearest.map { path + "#" + $0 })
          ?? .init(advice(for: hub.pages[page])))
    }
  }

  private static func advice(for page: Page) -> String {
    let anchors = page.body.headings.prefix(7).map { "'#\($0.anchor)'" }
    switch anchors.count {
    case 0: return "the page has no headings: link to the page itself"
    case 1: return "its only heading is \(anchors[0])"
    case 2...6: return "its headings are " + Enumeration.text(anchors, "and")
    default: return "open the page and take the heading's words, in lower case with hyphens"
    }
  }
}
