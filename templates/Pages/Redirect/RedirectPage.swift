public import Hypertext

/// A page that sends the reader on at once, without script, and says where to.
public func redirectPage(_ view: RedirectView, in frame: Frame) -> HTML {
  let words = frame.words
  let link: HTML = "<a href=\"\(view.target)\">\(view.title)</a>"
  return """
    \(frame.root)\(frame.head)<title>\(words[.redirectTitle])\(frame.titleEnd)</title>
    <meta http-equiv="refresh" content="0; url=\(view.target)"/>
    \(view.canonical.map { "<link rel=\"canonical\" href=\"\($0)\"/>\n" as HTML })\
    <meta name="robots" content="noindex"/>
    \(frame.opening)\(frame.masthead)<div class="page">
    <header class="page-head">
    <h1>\(words[.redirectTitle])</h1>
    </header>
    <p>\(words.fill(.redirectText, ["link": link]))</p>
    </div>
    \(frame.closing)
    """
}
