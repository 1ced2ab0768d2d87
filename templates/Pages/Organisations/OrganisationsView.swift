public import Hypertext

/// The organisations by region.
public struct OrganisationsView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// Text before the list.
  public var body: HTML
  /// The regions that have some.
  public var regions: [OrganisationRegion]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    body: HTML = .empty,
    regions: [OrganisationRegion]
  ) {
    self.page = page
    self.body = body
    self.regions = regions
  }
}
