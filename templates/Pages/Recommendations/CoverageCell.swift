/// What one strand has for one audience.
public struct CoverageCell: Sendable, Hashable {
  /// The recommendations that bear on both, each titled by its number.
  public var recommendations: [Link]
  /// How many resources answer to both.
  public var resources: Int

  /// Creates the value from its parts.
  public init(
    recommendations: [Link],
    resources: Int
  ) {
    self.recommendations = recommendations
    self.resources = resources
  }
}
