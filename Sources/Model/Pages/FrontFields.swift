public import Basics
public import FrontMatter

/// The front matter that pages of every role may have.
public struct FrontFields: Sendable {
  /// The `h1` of the page.
  public var title = ""
  /// The page in one sentence, at most 200 characters.
  public var summary = ""
  /// A sentence for search engines and sharing; the summary where it is not given.
  public var description: String?
  /// What people type who look for the page: it is found by them, and nothing shows them.
  public var search: [String] = []
  /// How far the page is on its way to readers.
  public var status = Status.published
  /// When the page was first published; while that day is still to come, the page waits for it.
  public var published: CalendarDate?
  /// The last day on which the page is in the hub.
  public var until: CalendarDate?
  /// When somebody last made sure that it is right.
  public var reviewed: CalendarDate?
  /// Months after which it should be reviewed again.
  public var reviewIn: Int?
  /// Who answers for the page.
  public var owner: String?
  /// Who wrote it or helped.
  public var credits: [String] = []
  /// Place among its neighbours; pages without one come after, by title.
  public var order: Int?
  /// Minutes that it takes to read or use.
  public var duration: Int?
  /// Old paths that lead here.
  public var aliases: [Positioned<String>] = []
  /// Pages that the editor names as related, as relative paths.
  public var related: [Positioned<String>] = []
  /// Recommendations that the page bears on, by number.
  public var recommendations: [Positioned<Int>] = []
  /// Sources that the page rests on, by key.
  public var sources: [Positioned<String>] = []
  /// Whom the page is for, as keys.
  public var audience: [String] = []
  /// What the page is about, as keys.
  public var topics: [String] = []
  /// Who tried the page or tool before it was published.
  public var testedWith: String?
}

/// How far a page is on its way to readers.
public enum Status: String, Sendable, Hashable, CaseIterable {
  /// Being written: in no output unless asked for.
  case draft
  /// Being checked: in no output unless asked for.
  case inReview = "in-review"
  /// In the hub.
  case published
}
