/// The organisations of one region.
public struct OrganisationRegion: Sendable, Hashable {
  /// The region.
  public var title: String
  /// Its id.
  public var anchor: String
  /// The organisations, in order.
  public var organisations: [OrganisationItem]

  /// Creates the value from its parts.
  public init(
    title: String,
    anchor: String,
    organisations: [OrganisationItem]
  ) {
    self.title = title
    self.anchor = anchor
    self.organisations = organisations
  }
}
