public import Hypertext

/// What a reviewer is shown of a build: what is new, what was changed and what is gone.
public struct ReviewView: Sendable, Hashable {
  /// The page's head; the title is the hub's.
  public var page: PageView
  /// The hub's home page in the archive.
  public var home: Href
  /// Pages that were not there before.
  public var added: [Link]
  /// Pages whose own text was changed.
  public var changed: [ReviewedPage]
  /// Pages that changed only because others did, such as lists and those that are linked to.
  public var affected: [Link]
  /// Pages that are gone, by their title or their old address.
  public var removed: [String]
  /// How many more are gone that are not named.
  public var moreRemoved: Int

  /// Creates the value from its parts.
  public init(
    page: PageView,
    home: Href,
    added: [Link] = [],
    changed: [ReviewedPage] = [],
    affected: [Link] = [],
    removed: [String] = [],
    moreRemoved: Int = 0
  ) {
    self.page = page
    self.home = home
    self.added = added
    self.changed = changed
    self.affected = affected
    self.removed = removed
    self.moreRemoved = moreRemoved
  }
}

/// A page whose own text was changed.
public struct ReviewedPage: Sendable, Hashable {
  /// The page as it is now.
  public var link: Link
  /// Its id on the page of the review.
  public var anchor: String
  /// The lines that differ, with some round them.
  public var rows: [ReviewRow]

  /// Creates the value from its parts.
  public init(link: Link, anchor: String, rows: [ReviewRow]) {
    self.link = link
    self.anchor = anchor
    self.rows = rows
  }
}

/// A line of a page before and after a change.
public enum ReviewRow: Sendable, Hashable {
  /// A line that stayed.
  case same(String)
  /// A line, or what stood and stands in its place, in runs of which some are marked. A side without runs was not
  /// there.
  case change(before: [ReviewRun], after: [ReviewRun])
  /// Lines that stayed and are not shown.
  case gap
  /// The end of what is shown of a page that has more.
  case cut
}

/// A run of words of a line.
public struct ReviewRun: Sendable, Hashable {
  /// The words, with the white space between them.
  public var text: String
  /// Whether the other side does not have them.
  public var isMarked: Bool

  /// Creates the value from its parts.
  public init(_ text: String, isMarked: Bool) {
    self.text = text
    self.isMarked = isMarked
  }
}
