import Basics
import Diagnostics
import FrontMatter
import Model

/// The other hubs that links lead to, by their short names.
struct OtherHubs: Sendable {
  private let copies: [String: HubCopy]
  private let named: Set<String>

  /// What is kept of the hubs that the settings name.
  init(_ settings: HubSettings, copies: [HubCopy]) {
    self.copies = Dictionary(copies.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    named = Set(settings.hubs.map(\.key.value))
  }

  /// Where a link leads whose address begins with the short name of a hub and a colon; `nil` when it names none.
  func resolve(_ destination: String, scheme: String, searches: inout Int) -> LinkTarget? {
    guard named.contains(scheme) else { return nil }
    // What is wrong with its copy is said there.
    guard let hub = copies[scheme] else { return .broken(.unread) }
    let (written, fragment) = LinkResolver.split(String(destination.dropFirst(scheme.count + 1)))
    guard let path = LinkResolver.percentDecoded(written) else { return .broken(.malformed) }
    guard let page = hub.page(at: path.isEmpty ? "index.md" : path) else {
      var nearest: String?
      if searches > 0 {
        searches -= 1
        nearest = Self.nearest(to: path, in: hub)
      }
      return .broken(
        .missingElsewhere(hub: hub.title, path: path, nearest: nearest.map { scheme + ":" + $0 }))
    }
    guard let fragment, !fragment.isEmpty else { return .external(hub.url + page.path.output) }
    let anchor = LinkResolver.percentDecoded(fragment) ?? fragment
    guard page.anchors.contains(anchor) else {
      var nearest: String?
      if searches > 0 {
        searches -= 1
        nearest = NearMiss.nearest(to: anchor, in: page.anchors)
      }
      return .broken(
        .missingAnchorElsewhere(
          hub: hub.title, anchor: anchor, nearest: nearest.map { "\(scheme):\(path)#\($0)" }))
    }
    return .external(hub.url + page.path.output + "#" + anchor)
  }

  /// What was probably meant: the page with another ending, the overview of a folder, a page of the same name
  /// elsewhere, or a path that is nearly the same.
  private static func nearest(to path: String, in hub: HubCopy) -> String? {
    let path = path.drop { $0 == "/" }
    let stem =
      path.hasSuffix(".html") ? path.dropLast(5) : path.hasSuffix("/") ? path.dropLast() : path
    for ending in [".md", "/index.md"] where hub.page(at: stem + ending) != nil {
      return stem + ending
    }
    if let page = hub.page(at: String(path)) { return page.path.text }
    let name = PagePath(String(path)).map { String($0.stem) }
    if let name, name != "index", let same = hub.pages.first(where: { $0.path.stem == name }) {
      return same.path.text
    }
    if let near = NearMiss.nearest(to: String(path), in: hub.pages.lazy.map(\.path.text)) {
      return near
    }
    guard let name, name != "index",
      let near = NearMiss.nearest(to: name, in: hub.pages.lazy.map { String($0.path.stem) })
    else { return nil }
    return hub.pages.first { $0.path.stem == near }?.path.text
  }
}
