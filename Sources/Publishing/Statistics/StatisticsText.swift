import Checks
import FrontMatter
import Model

/// Writes a hub's numbers for people.
public struct StatisticsText {
  private let listsPages: Bool

  /// A writer, which lists every page with its words where `listsPages` says so.
  public init(listsPages: Bool) {
    self.listsPages = listsPages
  }

  /// The numbers in sections; what is not there is said in one line.
  public func write(_ hub: HubStatistics) -> String {
    var text = "\(hub.title): \(hub.pages.count) pages, \(words(of: hub)) words\n"
    text += tallies("Pages by strand", hub.strands)
    text += tallies("Resources by kind", hub.kinds)
    text += tallies("Pages by audience", hub.audiences)
    text += tallies("Case studies by evidence", hub.evidence)
    text += section(
      "Recommendations and the pages that answer them",
      hub.recommendations.map { "\(column(String($0.answers.count)))  \($0.number). \($0.title)" })
    text += section("Pages to which no other page leads", hub.orphans.map { "  " + $0 })
    text += section("Terms that no page uses", hub.unusedTerms.map { "  " + $0 })
    text += section("Sources that nothing cites", hub.unusedSources.map { "  " + $0 })
    text += reviews(hub)
    text += section(
      "Pages that wait for their day",
      turns(hub) { $0.event == .appears })
    text += section(
      "Pages that end",
      turns(hub) { $0.event == .ends && $0.day >= hub.today })
    text += section(
      "Pages that ended before \(hub.today)",
      turns(hub) { $0.event == .ends && $0.day < hub.today })
    for translation in hub.translations { text += translated(translation) }
    text += reading(hub)
    return text
  }

  /// The pages that are behind or missing, each with the line that a new translation begins with.
  private func translated(_ translation: TranslationStatistics) -> String {
    let pages = translation.pages.filter { $0.state != .current }
    let width = pages.map(\.path.count).max() ?? 0
    let lines = pages.map { page in
      let path = page.path + String(repeating: " ", count: width - page.path.count)
      return
        "  \(page.state == .behind ? "behind " : "missing")  \(path)  translated_from: \(page.digest)"
    }
    let counts = PageTranslation.State.allCases.map { "\(translation.count($0)) \($0.rawValue)" }
    return section(
      "Pages in '\(translation.language)'", ["  " + counts.joined(separator: ", ")] + lines)
  }

  private func words(of hub: HubStatistics) -> Int { hub.pages.reduce(0) { $0 + $1.words } }

  private func tallies(_ title: String, _ tallies: [HubStatistics.Tally]) -> String {
    section(title, tallies.map { column(String($0.count)) + "  " + $0.title })
  }

  private func reviews(_ hub: HubStatistics) -> String {
    let lines = hub.overdue.map { review in
      "  \(review.due)  \(review.path)" + (review.owner.map { "  (\($0))" } ?? "")
    }
    let next = hub.reviews.first { $0.due >= hub.today }
    let later = next.map { ["  next: \($0.due)  \($0.path)"] } ?? []
    return section("Reviews that were due before \(hub.today)", lines + later, count: lines.count)
  }

  private func turns(_ hub: HubStatistics, _ isIn: (PageTurn) -> Bool) -> [String] {
    hub.turns.filter(isIn).map { turn in
      "  \(turn.day)  \(turn.path)" + (turn.owner.map { "  (\($0))" } ?? "")
    }
  }

  private func reading(_ hub: HubStatistics) -> String {
    let measured = hub.pages.filter { ($0.prose?.sentences ?? 0) > 0 }
    let lines = measured.map { page in
      column(String(page.words)) + column(tenths(page.prose?.sentenceLength))
        + column(tenths(page.prose?.readingAge)) + "  " + page.path
    }
    let all = measured.compactMap(\.prose).reduce(Prose(), +)
    let sum =
      column("all") + column(tenths(all.sentenceLength)) + column(tenths(all.readingAge))
      + "  all pages"
    let heading = column("words") + column("a sentence") + column("reading age")
    return section(
      "Words, words a sentence, reading age (Flesch-Kincaid grade + 5)",
      lines.isEmpty ? [] : [heading] + (listsPages ? lines : []) + [sum], count: lines.count)
  }

  private func section(_ title: String, _ lines: [String], count: Int? = nil) -> String {
    let head = (count ?? lines.count) == 0 ? "\n\(title): none\n" : "\n\(title):\n"
    return head + lines.map { $0 + "\n" }.joined()
  }

  private func column(_ text: String) -> String {
    String(repeating: " ", count: max(1, 7 - text.count)) + text
  }

  private func tenths(_ value: Double?) -> String {
    guard let value else { return "-" }
    let number = Int((value * 10).rounded())
    return (number < 0 ? "-" : "") + "\(abs(number) / 10).\(abs(number) % 10)"
  }
}
