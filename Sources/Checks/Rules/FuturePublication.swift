import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let futurePublication = Check(
    Rule(
      "future-publication", .warning,
      explanation: """
        A page is part of the hub from the next build on, whatever day stands under 'published': no page waits \
        for its day. A page that is to wait says 'status: draft' until then. Days are compared as for \
        'future-date'.
        """,
      wrong: "published: 2027-03-01  # and today is 2026-11-30",
      right: "status: draft\npublished: 2027-03-01"),
    in: { hub, rule, context in
      guard let last = context.lastDay else { return [] }
      return hub.pages.indices.compactMap { id in
        let page = hub.pages[id]
        guard let day = page.front.published, day > last, page.front.status == .published else {
          return nil
        }
        return Diagnostic(
          rule, "the page is published now, not on \(day)",
          at: hub.place(on: page, page.fields["published"]),
          suggestion: .init("write 'status: draft' until then, or correct the day"))
      }
    })
}
