public import Basics
import FrontMatter

/// What a check may know besides the hub itself.
public struct CheckContext: Sendable {
  /// The day on which the hub is checked, or `nil` when nothing may depend on the day.
  public let today: CalendarDate?
  /// The last day that has come, wherever an editor may be, or `nil` when no day counts as one to come.
  public let lastDay: CalendarDate?

  /// What is known on a day, or on no day in particular. Without `lastDay`, that day is the last that has come.
  public init(today: CalendarDate? = nil, lastDay: CalendarDate? = nil) {
    self.today = today
    self.lastDay = lastDay ?? today
  }
}
