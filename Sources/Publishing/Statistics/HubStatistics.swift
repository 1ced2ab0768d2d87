public import Basics
import FrontMatter

/// A hub in numbers: what there is of each kind, what is missing, and what is due.
///
/// It is made of the pages that are in the hub, so that drafts count only when they were asked for.
public struct HubStatistics: Sendable {
  /// The hub's title.
  public let title: String
  /// The day with which days of review are compared.
  public let today: CalendarDate
  /// The pages, by path.
  public let pages: [PageStatistics]
  /// Pages of each strand, its overview included, in the hub's order.
  public let strands: [Tally]
  /// Resources of each kind.
  public let kinds: [Tally]
  /// Pages filed under each audience, in the hub's order; a page may be filed under several.
  public let audiences: [Tally]
  /// Case studies by what their claims rest on.
  public let evidence: [Tally]
  /// The recommendations with what answers them.
  public let recommendations: [Coverage]
  /// Terms that no page uses.
  public let unusedTerms: [String]
  /// Keys of sources that no page and no record cites.
  public let unusedSources: [String]
  /// What is to be reviewed, the earliest first.
  public let reviews: [PageReview]
  /// The days on which pages appear and end, the earliest first.
  public let turns: [PageTurn]
  /// How far the hub is translated into each of its other languages.
  public internal(set) var translations: [TranslationStatistics] = []
  /// The hub's web address, when it has one.
  public let baseURL: String?

  /// How many there are of something.
  public struct Tally: Sendable, Hashable {
    /// Its key in the content, such as `case-study` or the folder of a strand.
    public let key: String
    /// Its name for readers; the key where it has none.
    public let title: String
    /// How many.
    public let count: Int
  }

  /// A recommendation with what answers it.
  public struct Coverage: Sendable, Hashable {
    /// Its number.
    public let number: Int
    /// What it is about.
    public let title: String
    /// The paths of the pages that bear on it.
    public let answers: [String]
  }

  /// Pages to which no page leads, by body, by front matter or by the footer. They stand in lists only.
  public var orphans: [String] { pages.filter(\.isOrphan).map(\.path) }

  /// Reviews whose day is over.
  public var overdue: [PageReview] { reviews.filter { $0.due < today } }
}
