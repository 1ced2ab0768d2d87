/// All resources for one audience, on one topic or of one kind.
public struct ListingView: Sendable, Hashable {
  /// The page's head.
  public var page: PageView
  /// How many resources there are.
  public var count: Int
  /// The resources by strand.
  public var groups: [ResourceGroup]
  /// The pathways that fit.
  public var pathways: [PathwayItem]
  /// The recommendations that fit.
  public var recommendations: [RecommendationItem]

  /// Creates the value from its parts.
  public init(
    page: PageView,
    count: Int,
    groups: [ResourceGroup],
    pathways: [PathwayItem] = [],
    recommendations: [RecommendationItem] = []
  ) {
    self.page = page
    self.count = count
    self.groups = groups
    self.pathways = pathways
    self.recommendations = recommendations
  }
}
