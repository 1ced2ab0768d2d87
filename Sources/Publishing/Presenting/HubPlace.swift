import Model

/// Where an address that an editor wrote in raw HTML leads in the hub.
struct HubPlace {
  /// The path of a file of the output.
  let path: String
  /// What follows a question mark; empty where there is none.
  let query: String
  /// The id of an element there.
  let fragment: String?

  /// The place that a relative address leads to from a page, or `nil` when that is no file of the hub.
  init?(_ address: String, on page: some PageFront) {
    var rest = address[...]
    fragment = rest.firstIndex(of: "#").map { mark in
      defer { rest = rest[..<mark] }
      return String(rest[rest.index(after: mark)...])
    }
    let mark = rest.firstIndex(of: "?") ?? rest.endIndex
    query = String(rest[mark...].dropFirst())
    guard case .file(let place)? = PagePath(page.output)?.following(String(rest[..<mark])) else {
      return nil
    }
    path = place.text
  }
}
