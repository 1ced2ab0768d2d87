public import Basics
import FrontMatter

/// The day on which a page is to be looked at again.
public struct PageReview: Sendable, Hashable {
  /// The page's path in the content.
  public let path: String
  /// The page's title.
  public let title: String
  /// Who is to do it, when the page says.
  public let owner: String?
  /// The day on which it was last reviewed or, before any review, published.
  public let last: CalendarDate
  /// The day by which it is to be done.
  public let due: CalendarDate
}
