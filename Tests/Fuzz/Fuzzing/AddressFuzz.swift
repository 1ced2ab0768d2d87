import Hypertext
import Markdown

@testable import FrontMatter
@testable import Graph
@testable import Loading
@testable import Model

/// Whatever an address says, a browser goes nowhere but where it may.
enum AddressFuzz {
  static func check(_ input: [UInt8]) {
    let text = String(decoding: InputReader(input).rest, as: UTF8.self)
    checkHref(text)
    checkResolving(text)
    checkPaths(text)
    if AddressReading.isWebAddress(text) {
      claim(
        Href(external: text) != nil,
        "an address of front matter that is none: \(text.debugDescription)")
    }
    if let meant = AddressReading.meantAddress(text) {
      claim(AddressReading.isWebAddress(meant), "meant, and no address: \(meant.debugDescription)")
    }
  }

  /// An address of another site has an allowed scheme, and nothing that ends an attribute.
  private static func checkHref(_ text: String) {
    if let href = Href(external: text) {
      check(href)
      let scheme = BrowserAddress.scheme(of: href.text)
      claim(
        scheme.map(Href.allowedSchemes.contains) == true,
        "scheme \(scheme ?? "none") of \(href.text)"
      )
      claim(Href(external: href.text) == href, "\(href.text) is not kept")
    }
    // Any text may be an anchor or the value of a query.
    for href in [
      Href(fragment: text), Href(from: "a/b.html", to: "c.html", fragment: text),
      Href(from: "a.html", to: "search.html").with(query: [(text, text)]),
    ] {
      check(href)
      claim(BrowserAddress.staysHere(href.text), "leads away: \(href.text)")
    }
  }

  /// A link of a page leads to what is there, to an allowed scheme, or nowhere.
  private static func checkResolving(_ text: String) {
    let target = ExampleHub.resolver.resolve(text, on: ExampleHub.page, id: 0)
    claim(ExampleHub.resolver.resolve(text, on: ExampleHub.page, id: 0) == target, "another target")
    switch target {
    case .external(let address):
      claim(
        Href(external: address) != nil,
        "\(address.debugDescription) is let through and cannot be written")
    case .page, .source, .asset, .anchor:
      claim(BrowserAddress.staysHere(text), "\(text.debugDescription) is taken for a path")
    case .broken: break
    }
  }

  /// A path stays below its folder, and is written as one that leads back to the same file.
  private static func checkPaths(_ text: String) {
    switch ExampleHub.page.following(text) {
    case .file(let path):
      let parts = path.text.split(separator: "/", omittingEmptySubsequences: false)
      claim(
        !parts.contains { ["", ".", ".."].contains($0) }, "climbs: \(path.text.debugDescription)")
      let href = Href(from: "care/a.html", to: path.text)
      check(href)
      claim(BrowserAddress.staysHere(href.text), "leads away: \(href.text)")
      guard case .file(path) = ExampleHub.page.following(path.relative(to: ExampleHub.page)) else {
        fatalError("does not lead back: \(path.text.debugDescription)")
      }
    case .folder, .outside, .malformed: break
    }
    if let path = PagePath(text) {
      claim(PagePath(path.output) != nil, "no path: \(path.output.debugDescription)")
      if FileName.isSafe(path.text) {
        claim(
          Href(from: "a.html", to: path.output).text == path.output, "\(path.output) is not kept")
      }
    }
  }

  /// Every byte of an address can stand between double quotes.
  private static func check(_ href: Href) {
    claim(
      href.text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>\\^`{|}".utf8.contains($0) },
      "not an address: \(href.text.debugDescription)")
  }
}
