import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// The page at an old path of the site, which sends the reader on.
  func redirect(from here: String, to page: PageID) -> HTML {
    let content = hub.pages[page]
    let view = RedirectView(
      title: content.front.title, target: Href(from: here, to: content.output),
      canonical: canonical(content.output))
    return redirectPage(view, in: frame(at: here))
  }
}
