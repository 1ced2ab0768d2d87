public import Basics
import FrontMatter
import Graph
import Model

/// A day on which a page appears in the hub or is there for the last time.
public struct PageTurn: Sendable, Hashable {
  /// What happens to the page.
  public enum Event: String, Sendable, Hashable {
    /// Readers find it from this day.
    case appears
    /// Readers find it to the end of this day.
    case ends
  }

  /// The page's path in the content.
  public let path: String
  /// The page's title.
  public let title: String
  /// Who answers for it, when the page says.
  public let owner: String?
  /// What happens.
  public let event: Event
  /// The day on which it happens.
  public let day: CalendarDate
}

extension PageTurn {
  /// What is still to happen to the pages of a hub, and what has ended; the earliest first. Drafts have no days.
  static func all(in hub: Hub, today: CalendarDate) -> [PageTurn] {
    let pages = hub.pages + hub.unpublished.values
    return pages.flatMap { page -> [PageTurn] in
      let front = page.front
      guard front.status == .published else { return [] }
      let days: [(Event, CalendarDate?)] = [
        (.appears, front.published.flatMap { $0 > today ? $0 : nil }), (.ends, front.until),
      ]
      return days.compactMap { event, day in
        day.map {
          PageTurn(
            path: page.path.text, title: front.title, owner: front.owner, event: event, day: $0)
        }
      }
    }.sorted { ($0.day, $0.path, $0.event.rawValue) < ($1.day, $1.path, $1.event.rawValue) }
  }
}
