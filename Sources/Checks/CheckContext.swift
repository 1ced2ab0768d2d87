public import Basics
import FrontMatter

/// What a check may know besides the hub itself.
public struct CheckContext: Sendable {
  /// The day on which the hub is checked, or `nil` when nothing may depend on the day.
  public let today: CalendarDate?

  /// What is known on a day, or on no day in particular.
  public init(today: CalendarDate? = nil) {
    self.today = today
  }
}
