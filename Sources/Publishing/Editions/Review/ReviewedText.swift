import Graph
import Model

/// A page that has a text of its own, rather than only lists of other pages.
struct ReviewedText {
  /// Where it stands in the output.
  let path: String
  /// Its title.
  let title: String
  /// Where its text stands as Markdown, for hubs that have that; records have none.
  let markdown: String?
  /// Whether it shows titles of other pages amid its text, so that only its Markdown tells what is its own.
  let listsOthers: Bool

  /// Those of a hub in a fixed order: its pages, then its records.
  static func all(in hub: Hub) -> [ReviewedText] {
    let library = hub.library
    return hub.pages.map(ReviewedText.init)
      + library.recommendations.map { record(SiteAddress.recommendation($0), $0.title) }
      + library.sources.map { record(SiteAddress.source($0), $0.title) }
      + library.organisations.map { record(SiteAddress.organisation($0), $0.name) }
      + library.terms.map { record(SiteAddress.term($0), $0.term) }
  }

  private static func record(_ path: String, _ title: String) -> ReviewedText {
    ReviewedText(path: path, title: title, markdown: nil, listsOthers: false)
  }
}

extension ReviewedText {
  private init(_ page: Page) {
    path = page.output
    title = page.front.title
    markdown = SiteAddress.markdown(of: page.path)
    listsOthers =
      switch page.role {
      case .home, .strand, .pathway: true
      case .resource(let resource): !(resource.worksheet?.sections ?? []).allSatisfy(\.help.isEmpty)
      case .plain: false
      }
  }
}
