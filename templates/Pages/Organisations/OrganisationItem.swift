public import Hypertext

/// An organisation as lists show it.
public struct OrganisationItem: Sendable, Hashable {
  /// Its name.
  public var title: String
  /// Its page.
  public var href: Href
  /// What kind of organisation it is.
  public var type: String
  /// The grade of an inspection, and of which.
  public var grade: String?
  /// Whether it was in the review network.
  public var isInNetwork: Bool
  /// Its nation, if not the hub's own.
  public var nation: String?
  /// How many case studies are about it.
  public var caseStudies: Int

  /// Creates the value from its parts.
  public init(
    title: String,
    href: Href,
    type: String,
    grade: String? = nil,
    isInNetwork: Bool = false,
    nation: String? = nil,
    caseStudies: Int
  ) {
    self.title = title
    self.href = href
    self.type = type
    self.grade = grade
    self.isInNetwork = isInNetwork
    self.nation = nation
    self.caseStudies = caseStudies
  }
}
