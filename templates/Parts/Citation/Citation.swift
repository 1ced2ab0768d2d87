public import Hypertext

/// A citation in Harvard style, such as (NWAG, 2025, p. 12), each work linked to the page's list.
public func citation(_ citation: CitationView) -> HTML {
  "<span class=\"citation\">(\(separated(citation.works.map(work), by: "; ")))</span>"
}

private func work(_ work: CitedWork) -> HTML {
  """
  \(Link("\(work.authors), \(work.year)", work.href))\
  \(work.locator.map { ", \($0)" as HTML })
  """
}

/// A citation in a body: one or more works in one pair of brackets.
public struct CitationView: Sendable, Hashable {
  /// The works, in the order cited.
  public var works: [CitedWork]

  /// Creates the value from its parts.
  public init(
    works: [CitedWork]
  ) {
    self.works = works
  }
}
