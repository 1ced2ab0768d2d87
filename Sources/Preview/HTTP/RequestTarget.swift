/// What a request is for: a path, and the host where it is said with it (RFC 9112, section 3.2).
struct RequestTarget: Sendable, Hashable {
  /// From the first `/` to the question mark, as sent.
  let rawPath: String
  /// The host of `http://host/path`, as sent.
  let host: String?

  /// Reads `/path?query` and `http://host/path?query`; nothing else names a file.
  init?(_ target: String) {
    var rest = target[...]
    if rest.first == "/" {
      host = nil
    } else {
      let scheme = "http://"
      guard rest.prefix(scheme.count).lowercased() == scheme else { return nil }
      rest = rest.dropFirst(scheme.count)
      let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
      host = String(rest[..<end])
      rest = rest[end...]
    }
    let path = rest.prefix { $0 != "?" }
    rawPath = path.isEmpty ? "/" : String(path)
  }

  /// The path from the root, without the `/` at its start and with its escapes undone once.
  func path() throws(Refusal) -> String {
    guard let path = PercentEncoding.decoded(rawPath.dropFirst()) else { throw .unreadablePath }
    return path
  }
}
