import Content
import Diagnostics

extension Check {
  static let brokenLink = Check(
    Rule(
      "broken-link", .error,
      explanation: """
        A link to another page is the path of its file, from the folder of the page that it is written \
        on, and ends in '.md'. The hub is also opened from sticks, so a link never starts with '/' and \
        never names a folder.
        """,
      wrong: "See [Salford](salfrod.md) and [the strand](../caseload/).",
      right: "See [Salford](salford.md) and [the strand](../caseload/index.md).")
  ) { hub, rule in
    BrokenReference.all(in: hub).filter { !$0.isImage }.compactMap { reference -> Diagnostic? in
      words(for: reference).map { message, suggestion in
        Diagnostic(rule, message, at: reference.place, suggestion: suggestion)
      }
    }
  }

  private static func words(
    for reference: BrokenReference
  ) -> (String, Diagnostic.Suggestion?)? {
    let written = reference.written
    switch reference.fault {
    case .missing(let nearest):
      return ("no page at '\(written)'", BrokenReference.didYouMean(nearest))
    case .wrongCase(let actual):
      return ("'\(written)' is not written like the file", BrokenReference.didYouMean(actual))
    case .folder(let index):
      return ("'\(written)' is a folder, not a page", BrokenReference.didYouMean(index))
    case .outside:
      return ("'\(written)' leads out of the content folder", .init("link to a page of the hub"))
    case .rooted(let relative):
      let suggestion =
        BrokenReference.didYouMean(relative) ?? .init("start from the folder of this page")
      return ("'\(written)' starts with '/', which a stick does not understand", suggestion)
    case .unpublished(let status):
      let what = status == .draft ? "a draft" : "still in review"
      return (
        "the page at '\(written)' is \(what), and readers would not find it",
        .init("publish it first, or take the link out")
      )
    case .empty:
      return ("the link leads nowhere: its address is empty", .init("write the path of a page"))
    case .missingAnchor, .scheme, .malformed: return nil
    }
  }
}
