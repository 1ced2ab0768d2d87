import Basics
import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let futureDate = Check(
    Rule(
      "future-date", .error,
      explanation: """
        A page was reviewed, a source was read and an agreement was given on a day that has \
        come. A later day is mostly a slip in the year. A page that was reviewed in 2062 would \
        never be due for review again, and an agreement of that day is none. Days are compared \
        with --today. Without it, 'plait check' takes the day of SOURCE_DATE_EPOCH or of the \
        clock. 'plait build' takes the later of the two, so that it never refuses what it took \
        before.
        """,
      wrong: "reviewed: 2062-11-23  # and today is 2026-11-30",
      right: "reviewed: 2026-11-23"),
    in: { hub, rule, context in
      guard let last = context.lastDay else { return [] }
      var days: [(day: CalendarDate?, clause: String, place: Diagnostic.Place)] = []
      for id in hub.pages.indices {
        let page = hub.pages[id]
        days.append(
          (
            page.front.reviewed, "the page cannot have been reviewed",
            hub.place(on: page, page.fields["reviewed"])
          ))
        if let study = page.caseStudy, case .confirmed(let day, _)? = study.consent {
          let range = study.consentDateRange ?? page.fields["consent"]
          days.append((day, "nobody can have agreed", hub.place(on: page, range)))
        }
      }
      for source in hub.library.sources {
        let range = source.retrievedRange ?? source.place.range
        days.append(
          (source.retrieved, "the source cannot have been read", .init(source.place.file, range)))
      }
      if let statement = hub.library.accessibility {
        let place = Diagnostic.Place(
          statement.place.file, statement.reviewedRange ?? statement.place.range)
        days.append((statement.reviewed, "the statement cannot have been reviewed", place))
      }
      return days.compactMap { day, clause, place in
        guard let day, day > last else { return nil }
        return Diagnostic(
          rule, "\(clause) on \(day), which is still to come", at: place,
          suggestion: .init(advice(on: day, last)))
      }
    })

  private static func advice(on day: CalendarDate, _ last: CalendarDate) -> String {
    CalendarDate.meant(by: day, before: last).map { "did you mean \($0)?" }
      ?? "write the day on which it was done"
  }
}
