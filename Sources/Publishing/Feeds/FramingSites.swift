import FrontMatter
import Model

/// Whose pages may show the hub in a frame, as `framed_by` in `hub.yml` says.
struct FramingSites {
  /// The directive of the Content-Security-Policy (CSP Level 3, section 6.4.2). A policy in a page cannot have it.
  let directive: String

  /// The sites that settings name; none where they name none.
  init(_ settings: HubSettings) {
    let written = settings.framedBy.map(\.value)
    switch written {
    case [], ["none"]: directive = "frame-ancestors 'none'"
    case ["same"]: directive = "frame-ancestors 'self'"
    default:
      let sites = written.filter { $0 != "same" }.compactMap { Self.site($0) }
      directive = (["frame-ancestors 'self'"] + sites).joined(separator: " ")
    }
  }

  /// What is written that names no site: neither one of the words, nor an address of https without a path.
  static func unknown(in settings: HubSettings) -> [Positioned<String>] {
    let isAlone = settings.framedBy.count == 1
    return settings.framedBy.filter { written in
      if written.value == "same" || written.value == "none" && isAlone { return false }
      return site(written.value) == nil
    }
  }

  /// A site as the policy names it: `https://` with a host, of which the first part may be `*`, and a port.
  private static func site(_ written: String) -> String? {
    var rest = Substring(written)
    guard rest.hasPrefix("https://") else { return nil }
    rest = rest.dropFirst("https://".count)
    if rest.hasSuffix("/") { rest.removeLast() }
    if rest.hasPrefix("*.") { rest = rest.dropFirst(2) }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    let labels = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isHost = labels.allSatisfy { label in
      !label.isEmpty && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
    }
    let isPort = parts.count == 1 || parts.count == 2 && UInt16(parts[1]) != nil
    guard isHost, isPort else { return nil }
    return written.hasSuffix("/") ? String(written.dropLast()) : written
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }
}
