/// A web address that a mail program, a filter or a search engine put in the place of another, to which it sends readers on.
///
/// Such an address stops working one day, tells its keeper who reads, and often names the person who got the mail.
package struct ForwardedAddress: Equatable, Sendable {
  /// What put it there, as people know it.
  package let keeper: String
  /// The address that was meant, or `nil` where it is not in the text.
  package let meant: String?

  /// `nil` for an address that leads where it says.
  package init?(_ address: String) {
    let text = address.replacing("&amp;", with: "&")
    guard let scheme = text.firstRange(of: "://"), text.hasPrefix("http") else { return nil }
    let rest = text[scheme.upperBound...]
    let host = rest.prefix { !"/?#".contains($0) }.lowercased()
    let path = rest.dropFirst(host.count).prefix { $0 != "?" && $0 != "#" }
    guard
      let service = Self.services.first(where: { service in
        (host == service.host || host.hasSuffix("." + service.host))
          && path.hasPrefix(service.path)
      })
    else { return nil }
    let found =
      service.parameter.isEmpty
      ? Self.between(rest)
      : Self.value(of: service.parameter, in: rest) ?? Self.value(of: service.or, in: rest)
    let address = found.flatMap { Self.isAddress($0) ? $0 : nil }
    // A search engine's own pages, which lead nowhere else.
    if service.isOnlyWithAddress, address == nil { return nil }
    keeper = service.keeper
    // A link that was forwarded twice is forwarded once more.
    meant = address.map { ForwardedAddress($0)?.meant ?? $0 }
  }

  private struct Service {
    let host: String
    let path: String
    /// The name before the address in the part after `?`; empty where the address stands between underscores.
    let parameter: String
    /// Another name for it.
    var or = ""
    let keeper: String
    var isOnlyWithAddress = false
  }

  private static let services = [
    Service(
      host: "safelinks.protection.outlook.com", path: "", parameter: "url",
      keeper: "Outlook's Safe Links"),
    Service(
      host: "statics.teams.cdn.office.net", path: "/evergreen-assets/safelinks", parameter: "url",
      keeper: "the Safe Links of Teams"),
    Service(host: "urldefense.com", path: "/v3/", parameter: "", keeper: "Proofpoint"),
    Service(host: "urldefense.proofpoint.com", path: "/v2/", parameter: "u", keeper: "Proofpoint"),
    Service(host: "linkprotect.cudasvc.com", path: "/url", parameter: "a", keeper: "Barracuda"),
    Service(host: "mimecast.com", path: "/s/", parameter: "domain", keeper: "Mimecast"),
    Service(host: "mimecastprotect.com", path: "/s/", parameter: "domain", keeper: "Mimecast"),
    Service(
      host: "google.com", path: "/url", parameter: "q", or: "url", keeper: "Google",
      isOnlyWithAddress: true),
    Service(
      host: "google.co.uk", path: "/url", parameter: "q", or: "url", keeper: "Google",
      isOnlyWithAddress: true),
    Service(
      host: "l.facebook.com", path: "/l.php", parameter: "u", keeper: "Facebook",
      isOnlyWithAddress: true),
  ]

  private static func value(of name: String, in text: Substring) -> String? {
    guard let start = text.firstIndex(of: "?") else { return nil }
    for pair in text[start...].dropFirst().prefix(while: { $0 != "#" }).split(separator: "&") {
      guard let equals = pair.firstIndex(of: "="), pair[..<equals] == name else { continue }
      return decoded(pair[pair.index(after: equals)...])
    }
    return nil
  }

  /// What stands between `__` and `__;`; a `*` in it stands for a character that only the filter knows.
  private static func between(_ text: Substring) -> String? {
    guard let start = text.firstRange(of: "__"),
      let end = text[start.upperBound...].firstRange(of: "__;")
    else { return nil }
    let found = text[start.upperBound..<end.lowerBound]
    return found.contains("*") ? nil : String(found)
  }

  private static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>\"\\^`{|}".utf8.contains($0) }
  }

  /// The text with its escapes undone once (RFC 3986, section 2.1); `nil` where one is cut short.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(Substring(rest.prefix(2)))
      guard digits.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
      rest = rest.dropFirst(2)
      bytes.append(value)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
