import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// The page at an old path, which sends the reader on.
  func redirect(from here: String, to page: PageID) -> HTML {
    let view = RedirectView(
      title: hub.pages[page].front.title, target: href(to: page, from: here),
      canonical: canonical(hub.pages[page].output))
    return redirectPage(view, in: frame(at: here))
  }
}
