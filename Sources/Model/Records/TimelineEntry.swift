public import Basics
import FrontMatter

/// Something that happened.
public struct TimelineEntry: Sendable {
  /// When, in words.
  public let date: String
  /// When, for the order.
  public let sort: CalendarDate
  /// What, in a phrase.
  public let title: String
  /// More about it.
  public let text: String?
  /// The key of its source.
  public let source: String?
  /// Where it stands.
  public let place: FieldPlace
}
