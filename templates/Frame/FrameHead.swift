import Hypertext

private func policy(of view: FrameView) -> ContentSecurityPolicy {
  if view.readsPages { return .reading }
  return view.live == nil ? .page : .preview
}

/// The script that makes a page of a preview follow the hub. Its address begins at the root, where previews are
/// served, because a page that says that there is none may be shown at any depth.
func liveScriptElement(_ live: LiveView) -> HTML {
  """
  <script src="/\(liveScriptPath)" data-token="\(live.token)" data-reading="\(live.reading)" defer=""></script>

  """
}

/// From the end of the root's tag up to the title.
func frameHead(_ view: FrameView) -> HTML {
  """
  >
  <head>
  <meta charset="utf-8"/>
  <meta name="viewport" content="width=device-width, initial-scale=1"/>
  \(policy(of: view).element)
  <meta name="color-scheme" content="light dark"/>
  <meta property="og:site_name" content="\(view.hubName)"/>
  <link rel="stylesheet" href="\(view.stylesheet)"/>
  <link rel="icon" href="\(view.icon)" type="image/svg+xml"/>
  \(view.live.map(liveScriptElement))\
  \(view.pageScript.map { "<script src=\"\($0)\" defer=\"\"></script>\n" as HTML })\(searchScript(view))\(feed(view))
  """
}

/// The script that waits at the box at the top. Words of the interface go with it, because a page has them in its language.
private func searchScript(_ view: FrameView) -> HTML {
  guard let script = view.searchScript else { return .empty }
  return """
    <script src="\(script)" data-words="\(view.words.suggestionWords.text)" defer=""></script>

    """
}

private func feed(_ view: FrameView) -> HTML {
  guard let feed = view.feed else { return .empty }
  let title = view.words.fill(.feedTitle, ["hub": "\(view.hubName)"])
  return """
    \(feedLink(feed, title: title))
    """
}

/// A feed as programs that read feeds find it.
func feedLink(_ feed: Href, title: HTML) -> HTML {
  "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"\(title)\" href=\"\(feed)\"/>\n"
}
