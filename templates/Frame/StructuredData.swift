import Hypertext

// What pages say of themselves in the terms of schema.org.

/// The context of structured data.
let schemaContext = JSON.string("https://schema.org")

/// What a page is with the way to it from the home page, where that can be said with addresses on the web.
func structuredData(_ main: JSON, of page: PageView) -> JSON {
  guard let trail = breadcrumbList(of: page) else { return main }
  return .array([main, trail])
}

private func breadcrumbList(of page: PageView) -> JSON? {
  guard let here = page.canonical, !page.breadcrumbs.isEmpty else { return nil }
  let above = page.breadcrumbs.map { ($0.title, absolute($0.href, from: here)) }
  let items = (above + [(page.title, here.text)]).enumerated().map { place, item in
    JSON.object([
      "@type": .string("ListItem"), "position": .number(place + 1), "name": .string(item.0),
      "item": item.1.map(JSON.string),
    ])
  }
  return .object([
    "@context": schemaContext, "@type": .string("BreadcrumbList"), "itemListElement": .array(items),
  ])
}

/// The hub as what its pages are a part of.
func webSite(_ frame: Frame, home: String?) -> JSON {
  .object([
    "@type": .string("WebSite"), "name": .string(frame.hubName), "url": home.map(JSON.string),
  ])
}

/// Where a relative address leads on the web from a page that is at `here`; `nil` for a page that is nowhere.
func absolute(_ href: Href?, from here: Href?) -> String? {
  guard let href, let here else { return nil }
  if href.text.utf8.contains(UInt8(ascii: ":")) { return href.text }
  var folders = here.text.split(separator: "/", omittingEmptySubsequences: false).dropLast()
  var rest = href.text[...]
  while rest.hasPrefix("../") {
    rest = rest.dropFirst(3)
    folders = folders.dropLast()
  }
  return folders.joined(separator: "/") + "/" + rest
}
