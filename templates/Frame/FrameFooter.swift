import Hypertext

/// The end of every page: pages about the hub, contact and licence.
func frameFooter(_ view: FrameView) -> HTML {
  """
  </main>
  <footer class="foot">
  <div class="foot-inner">
  \(footerLinks(view))\(contactLine(view.contact, view.words))\(licenceLine(view.licence, view.words))</div>
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

/// Whom to write to, as a line.
func contactLine(_ contact: ContactView?, _ words: Words) -> HTML {
  guard let contact else { return .empty }
  let kept = words.fill(.contactBy, ["name": "\(contact.name)"])
  let write = contact.email.map { words.fill(.contactLine, ["contact": link($0)]) }
  return "<p>\(kept).\(write.map { " \($0)" as HTML })</p>\n"
}

/// The licence of the content, as a line.
func licenceLine(_ licence: LicenceView?, _ words: Words) -> HTML {
  guard let licence else { return .empty }
  let name: HTML = "<a href=\"\(licence.href)\" rel=\"license\">\(licence.name)</a>"
  let line = words.fill(
    .licenceLine, ["text": "\(licence.text)", "licence": name])
  return "<p>\(line)</p>\n"
}
