import Graph
import Hypertext
import Model

extension Feeds {
  /// The hub's contents in the form of llmstxt.org: a title, what the hub is, and a list of links for each strand,
  /// to the pages as Markdown where there are such.
  func languageModels() -> [UInt8] {
    var text = "# \(MarkdownCopy.escaped(hub.settings.title))\n\n"
    if !hub.settings.strapline.isEmpty {
      text += "> \(MarkdownCopy.escaped(hub.settings.strapline))\n\n"
    }
    for strand in hub.strands {
      text += "## \(MarkdownCopy.escaped(strand.setting.title))\n\n"
      text += links(to: strand.pages)
    }
    let others = hub.pages.indices.filter {
      switch hub.pages[$0].role {
      case .pathway, .plain: true
      case .home, .strand, .resource: false
      }
    }
    if !others.isEmpty { text += "## Optional\n\n" + links(to: others) }
    return Array(text.utf8)
  }

  private func links(to pages: [PageID]) -> String {
    pages.map { id in
      let page = hub.pages[id]
      let path = hub.copiesMarkdown ? SiteAddress.markdown(of: page.path) : page.output
      let place = Href(fromRoot: path)
      let address = (hub.settings.baseURL.flatMap { self.address(path, base: $0) } ?? place).text
      let title = MarkdownCopy.escaped(page.front.title)
      return "- [\(title)](\(address)): \(MarkdownCopy.escaped(page.front.summary))\n"
    }.joined() + "\n"
  }
}
