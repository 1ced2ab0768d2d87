public import Model

/// Where a link in content leads, or why it leads nowhere.
public enum LinkTarget: Sendable, Hashable {
  /// A page of the hub, and the anchor on it.
  case page(PageID, anchor: String?)
  /// A place on the same page.
  case anchor(String)
  /// A file in `assets/`, by its number in ``Hub/assets``.
  case asset(Int)
  /// A page that only the source of a translated hub has, by its path in the output of the source.
  case source(String, anchor: String?)
  /// An address outside the hub, with an allowed scheme.
  case external(String)
  /// Nowhere.
  case broken(BrokenLink)
}

/// Why a link leads nowhere, with the facts that a message needs.
public enum BrokenLink: Sendable, Hashable {
  /// There is no such file; `nearest` is what was probably meant, as a path from the page.
  case missing(nearest: String?)
  /// A page was there once, by its `aliases`; it is now at `to`, as a path from the page.
  case moved(to: String)
  /// The page is there, the heading is not; `nearest` is what was probably meant.
  case missingAnchor(page: PageID, anchor: String, nearest: String?)
  /// Another hub, which calls itself `hub`, has no such page; `nearest` is what was probably meant, as a link to it.
  case missingElsewhere(hub: String, path: String, nearest: String?)
  /// Another hub has the page and not the heading; `nearest` is what was probably meant, as a link to it.
  case missingAnchorElsewhere(hub: String, anchor: String, nearest: String?)
  /// The file is there in other letters, `actual` as a path from the page.
  case wrongCase(actual: String)
  /// It names a folder; `index` is the page that stands for the folder, `first` the first page or file in it, both as
  /// paths from the page.
  case folder(index: String?, first: String?)
  /// It is written with backslashes; `instead` is the same with slashes, and `isThere` says whether that leads somewhere.
  case backslashes(instead: String, isThere: Bool)
  /// It climbs out of the content folder.
  case outside
  /// It starts with `/`; `relative` is the same as a path from the page.
  case rooted(relative: String?)
  /// It leads to a page that readers do not find.
  case unpublished(Standing)
  /// Its scheme is not one that a page may use.
  case scheme(String)
  /// It cannot be read as an address at all.
  case malformed
  /// There is such a file, or may be in a folder that could not be read; what is wrong is said there.
  case unread
  /// It is empty.
  case empty
}
