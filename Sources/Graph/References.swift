public import FrontMatter
public import Model

/// Where every reference of the hub's pages leads. Each list has one entry for each page, and that one
/// entry for each reference of the page, in the order in which they are written.
public struct References: Sendable {
  /// Links in bodies.
  public var links: [[LinkTarget]] = []
  /// Images in bodies.
  public var images: [[LinkTarget]] = []
  /// Pages that front matter names: related pages, steps, where to begin, help, ways in.
  public var named: [[NamedReference]] = []
  /// What the settings' footer leads to.
  public var footer: [LinkTarget] = []

  /// The page that a page's front matter names for one use, when it leads to one.
  public func page(named use: NamedReference.Use, by page: PageID) -> PageID? {
    for reference in named[page] where reference.use == use { return reference.page }
    return nil
  }
}

/// A page named in front matter.
public struct NamedReference: Sendable {
  /// Which field names it.
  public let use: Use
  /// The path as written, and where.
  public let written: Positioned<String>
  /// Where it leads.
  public let target: LinkTarget

  /// What a page is named for.
  public enum Use: Sendable, Hashable {
    /// `related`
    case related
    /// `steps`, by number
    case step(Int)
    /// `start_here`
    case startHere
    /// `help` of a worksheet's section, by number
    case help(section: Int)
    /// `ways_in`, by number
    case wayIn(Int)
  }

  /// The page it leads to, when it leads to one.
  public var page: PageID? {
    if case .page(let id, _) = target { id } else { nil }
  }
}
