import Hypertext

/// The end of every page: pages about the hub, contact and licence.
func frameFooter(_ view: FrameView) -> HTML {
  """
  </main>
  <footer class="foot">
  <div class="foot-inner">
  \(footerLinks(view))\(contact(view))\(licence(view))</div>
  </footer>
  </body>
  </html>

  """
}

private func footerLinks(_ view: FrameView) -> HTML {
  if view.footer.isEmpty { return .empty }
  return """
    <nav aria-label="\(view.words[.footerLabel])">
    <ul class="foot-links">
    \(linkItems(view.footer))</ul>
    </nav>

    """
}

private func contact(_ view: FrameView) -> HTML {
  guard let contact = view.contact else { return .empty }
  let words = view.words
  let kept = words.fill(.contactBy, ["name": "\(contact.name)"])
  let write = contact.email.map { words.fill(.contactLine, ["contact": link($0)]) }
  return "<p>\(kept).\(write.map { " \($0)" as HTML })</p>\n"
}

private func licence(_ view: FrameView) -> HTML {
  guard let licence = view.licence else { return .empty }
  let name: HTML = "<a href=\"\(licence.href)\" rel=\"license\">\(licence.name)</a>"
  let line = view.words.fill(
    .licenceLine, ["text": "\(licence.text)", "licence": name])
  return "<p>\(line)</p>\n"
}
