public import Hypertext

/// The end of every page: further ways in, pages about the hub, its state, contact and licence.
func frameFooter(_ view: FrameView) -> HTML {
  """
  </main>
  <footer class="foot">
  <div class="foot-inner">
  \(footerLinks(view.moreSections, view.words[.moreLabel]))\
  \(footerLinks(view.footer, view.words[.footerLabel]))\
  \(view.phase.map(phaseLine))\(contactLine(view.contact, view.words))\(licenceLine(view.licence, view.words))
  <p class="to-top"><a href="#p.top">\(view.words[.backToTop])</a></p>
  </div>
  </footer>
  </body>
  </html>

  """
}

private func footerLinks(_ links: [Link], _ label: HTML) -> HTML {
  if links.isEmpty { return .empty }
  return """
    <nav aria-label="\(label)">
    <ul class="foot-links">
    \(linkItems(links))</ul>
    </nav>

    """
}

/// The state the hub is in, and what that means for the reader.
func phaseLine(_ phase: PhaseView) -> HTML {
  """
  <p class="phase"><strong class="tag">\(phase.name)</strong> <span>\(phase.text)\
  \(phase.link.map { " \(link($0))" as HTML })</span></p>

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

/// Whom to write to about the hub.
public struct ContactView: Sendable, Hashable {
  /// Who they are.
  public var name: String
  /// Their address.
  public var email: Link?

  /// Creates the value from its parts.
  public init(
    name: String,
    email: Link? = nil
  ) {
    self.name = name
    self.email = email
  }
}

/// The licence of the hub's content.
public struct LicenceView: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// Its text.
  public var href: Href
  /// Whose content is used, with the attribution it asks for.
  public var text: String

  /// Creates the value from its parts.
  public init(
    name: String,
    href: Href,
    text: String
  ) {
    self.name = name
    self.href = href
    self.text = text
  }
}
