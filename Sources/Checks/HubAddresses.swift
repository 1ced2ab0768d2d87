import Graph
import Markdown
import Model

/// Web addresses that lead to the hub itself, as it is published or in a preview on somebody's own computer.
struct HubAddresses {
  /// An address that leads to the hub.
  struct Own {
    /// The address as written.
    let written: String
    /// Whether it is that of a preview.
    let isPreview: Bool
    /// The path of the page's file or of an asset, with the heading, as it would be written; `nil` where there is neither.
    let path: String?
    /// Whether it leads to a page that the hub has without an editor's file, such as the home page.
    let isGenerated: Bool
  }

  let hub: Hub
  private let base: WebParts?
  private let assets: Set<String>

  init(_ hub: Hub) {
    self.hub = hub
    base = hub.settings.baseURL.flatMap { WebParts($0) }
    assets = Set(hub.assets.lazy.map(\.path.text))
  }

  /// What an address leads to that is written in the file at `page`, or `nil` where it leads to another site.
  func own(_ written: String, on page: PagePath) -> Own? {
    guard let parts = WebParts(written) else { return nil }
    if parts.isLocal { return own(written, parts, parts.path[...], isPreview: true, on: page) }
    guard let base, parts.host == base.host else { return nil }
    if parts.path == base.path.dropLast() {
      return own(written, parts, "", isPreview: false, on: page)
    }
    guard parts.path.hasPrefix(base.path) else { return nil }
    return own(
      written, parts, parts.path.dropFirst(base.path.count), isPreview: false, on: page)
  }

  private func own(
    _ written: String, _ parts: WebParts, _ rest: Substring, isPreview: Bool, on page: PagePath
  ) -> Own {
    let output = rest.isEmpty || rest.hasSuffix("/") ? rest + "index.html" : rest
    let target = file(at: String(output)).flatMap(PagePath.init)
    return Own(
      written: written, isPreview: isPreview,
      path: target.map { $0.relative(to: page) + parts.fragment },
      isGenerated: output == "index.html"
        || ReservedNames.isTaken(String(output), in: hub.settings.kinds))
  }

  /// The file of the content of which that file of the output is made.
  private func file(at output: String) -> String? {
    let stem = output.hasSuffix(".html") ? output.dropLast(5) : output[...]
    if hub.page(at: stem + ".md") != nil { return stem + ".md" }
    return hub.page(at: output) != nil || assets.contains(output) ? output : nil
  }
}

/// The parts of a web address that say where it leads.
private struct WebParts {
  /// The name or number of the machine with its port, in small letters.
  let host: String
  /// The path without the slash that it begins with.
  let path: String
  /// The heading with its `#`, or nothing.
  let fragment: Substring

  init?(_ address: String) {
    let lower = address.prefix(8).lowercased()
    guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
    let rest = address.dropFirst(lower.hasPrefix("https://") ? 8 : 7)
    let hash = rest.firstIndex(of: "#") ?? rest.endIndex
    let place = rest[..<hash].prefix { $0 != "?" }
    let slash = place.firstIndex(of: "/") ?? place.endIndex
    host = place[..<slash].lowercased()
    path = String(place[slash...].dropFirst())
    fragment = rest[hash...].count > 1 ? rest[hash...] : ""
  }

  /// Whether the machine is the one that the address is opened on.
  var isLocal: Bool {
    if host == "[::1]" || host.hasPrefix("[::1]:") { return true }
    let name = host.prefix { $0 != ":" }
    return name == "localhost" || name.hasSuffix(".localhost") || name == "0.0.0.0"
      || (name.hasPrefix("127.") && name.allSatisfy { $0.isNumber || $0 == "." })
  }
}
