import Hypertext

// The leaves that pages have by the hundred are written into the markup round them: a value of
// `HTML` for each took half of a page's time.
extension HTML.StringInterpolation {
  /// Appends a link, or its words where it leads nowhere.
  mutating func appendInterpolation(_ link: Link) {
    guard let href = link.href else { return appendInterpolation(link.title) }
    appendLiteral("<a href=\"")
    appendInterpolation(href)
    appendLiteral("\">")
    appendInterpolation(link.title)
    appendLiteral("</a>")
  }

  /// Appends the `href` of an `a`, or nothing.
  mutating func appendInterpolation(address href: Href?) {
    guard let href else { return }
    appendLiteral(" href=\"")
    appendInterpolation(href)
    appendLiteral("\"")
  }

  /// Appends links in a line, with a separator between.
  mutating func appendInterpolation(run links: [Link], _ separator: HTML) {
    for (index, link) in links.enumerated() {
      if index > 0 { appendInterpolation(separator) }
      appendInterpolation(link)
    }
  }

  /// Appends links as the items of a list.
  mutating func appendInterpolation(items links: [Link]) {
    for link in links {
      appendLiteral("<li>")
      appendInterpolation(link)
      appendLiteral("</li>\n")
    }
  }

  /// Appends a strand's name beside its thread, or nothing.
  mutating func appendInterpolation(_ strand: StrandTag?) {
    guard let strand else { return }
    appendLiteral("<span class=\"thread strand-")
    appendInterpolation(strand.number)
    appendLiteral("\">")
    if let href = strand.href {
      appendInterpolation(Link(strand.title, href))
    } else {
      appendInterpolation(strand.title)
    }
    appendLiteral("</span>")
  }

  /// Appends a text as a paragraph, or nothing.
  mutating func appendInterpolation(paragraph text: String?) {
    guard let text else { return }
    appendLiteral("<p>")
    appendInterpolation(text)
    appendLiteral("</p>\n")
  }

  /// Appends a text in a `span` with a space after it, or nothing.
  mutating func appendInterpolation(span text: String?) {
    guard let text else { return }
    appendLiteral("<span>")
    appendInterpolation(text)
    appendLiteral("</span> ")
  }

  /// Appends markup in a `span` with a space after it, or nothing.
  mutating func appendInterpolation(span html: HTML?) {
    guard let html else { return }
    appendLiteral("<span>")
    appendInterpolation(html)
    appendLiteral("</span> ")
  }
}
