import Basics
import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let overdueReview = Check(
    Rule(
      "overdue-review", .warning,
      explanation: """
        A page with 'review_in' promises readers that somebody looks at it again after that many \
        months. They are counted from 'reviewed', or from 'published' where it was not reviewed \
        yet. 'plait check' compares with today, or with the day given as --today. 'plait build' \
        compares only with --today, so that the same content always gives the same result.
        """,
      wrong: "reviewed: 2024-05-23\nreview_in: 12  # and today is 2026-11-23",
      right: "reviewed: 2026-11-23\nreview_in: 12"),
    in: { hub, rule, context in
      guard let today = context.today else { return [] }
      return hub.pages.indices.compactMap { id in
        let front = hub.pages[id].front
        guard let months = front.reviewIn, let start = front.reviewed ?? front.published else {
          return nil
        }
        let due = start.adding(months: months)
        guard due < today else { return nil }
        let page = hub.pages[id]
        return Diagnostic(
          rule, "the page was to be reviewed by \(due)",
          at: hub.place(on: page, page.fields[front.reviewed == nil ? "published" : "reviewed"]),
          suggestion: .init("make sure that it is right, and write the day under 'reviewed'"))
      }
    })
}
