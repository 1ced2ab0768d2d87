/// Where the preview is, and what may be asked there.
///
/// It listens on the loopback address alone, and yet pages of other sites reach it through the browser: by a name of
/// theirs that they let point to this computer (DNS rebinding), or by sending requests and not minding the answers.
/// `Host` shows the first, `Origin` and `Sec-Fetch-Site` the second: a link from another site may lead here, and
/// nothing else of it. What proxies add (`X-Forwarded-Host`) is not looked at.
struct OwnAddress: Sendable, Hashable {
  let port: UInt16

  /// The address that browsers get.
  var text: String { "http://127.0.0.1:\(port)/" }

  /// The target of a request, which has to be for this preview and not from a page of another site.
  func target(of head: RequestHead) throws(Refusal) -> RequestTarget {
    let hosts = head.values(of: "host")
    if hosts.count > 1 { throw .severalHosts }
    guard let host = hosts.first else { throw head.minorVersion == 0 ? .misdirected : .noHost }
    guard isOwn(host) else { throw .misdirected }
    let target = RequestTarget(head.target)
    if let named = target?.host, !isOwn(named) { throw .misdirected }
    for origin in head.values(of: "origin") where !isOwn(origin, of: target?.host ?? host) {
      throw .foreignOrigin
    }
    if isOfAnotherSite(head) { throw .foreignOrigin }
    // `*` and `host:port` go with methods that are not known here.
    guard let target else {
      throw Method(rawValue: head.method) == nil
        ? .methodNotAllowed(allowed: Method.forFiles) : .malformed
    }
    return target
  }

  /// Whether another site wants a picture, a script or a frame of this one, by what browsers say of each request
  /// (Fetch Metadata, W3C); following a link from there is for people to do.
  private func isOfAnotherSite(_ head: RequestHead) -> Bool {
    guard head.values(of: "sec-fetch-site").contains(where: { $0.lowercased() == "cross-site" })
    else { return false }
    let isNavigation = head.values(of: "sec-fetch-mode") == ["navigate"]
    let isWholePage = head.values(of: "sec-fetch-dest").allSatisfy { $0 == "document" }
    return !isNavigation || !isWholePage || head.method == Method.post.rawValue
  }

  private func isOwn(_ host: String) -> Bool {
    let host = host.lowercased()
    return ["127.0.0.1", "localhost", "[::1]"].contains { name in
      // Browsers leave this port out, and it alone.
      host == "\(name):\(port)" || (port == 80 && host == name)
    }
  }

  /// Whether a page of the same address asks: one of `localhost` has nothing to ask of `127.0.0.1`.
  private func isOwn(_ origin: String, of host: String) -> Bool {
    origin == "http://" + host.lowercased()
  }
}
