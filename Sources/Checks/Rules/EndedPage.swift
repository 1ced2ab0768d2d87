import Basics
import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let endedPage = Check(
    Rule(
      "ended-page", .note,
      explanation: """
        A page with 'until' is in the hub to the end of that day. From the next build on it is in no list, \
        feed or search, and a link to it is an error as to a draft. Days are compared as for 'waiting-page'.
        """,
      wrong: "until: 2026-10-31  # and today is 2026-11-30",
      right: "until: 2027-03-31"),
    in: { hub, rule, _ in
      (hub.pages + hub.unpublished.values).compactMap { page in
        guard case .ended(let day) = hub.standing(of: page) else { return nil }
        return Diagnostic(
          rule, "the page ended on \(day), and readers do not find it any more",
          at: hub.place(on: page, page.fields["until"]),
          suggestion: .init("write a later day, or take the file out of the hub"))
      }
    })

  static let untilBeforePublished = Check(
    Rule(
      "until-before-published", .error,
      explanation: """
        A page appears on the day under 'published' and ends with the day under 'until'. A page that ends \
        before it appears is never in the hub.
        """,
      wrong: "published: 2027-03-01\nuntil: 2026-03-31",
      right: "published: 2027-03-01\nuntil: 2027-03-31")
  ) { hub, rule in
    (hub.pages + hub.unpublished.values).compactMap { page in
      guard let first = page.front.published, let last = page.front.until, last < first else {
        return nil
      }
      return Diagnostic(
        rule, "the page ends on \(last), before it is published on \(first)",
        at: hub.place(on: page, page.fields["until"]),
        suggestion: .init("write a day under 'until' that is not before 'published'"))
    }
  }
}
