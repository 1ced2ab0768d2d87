/// An address that is safe in an `href` or a `src`: a relative path inside the hub, a fragment of the
/// same page, or an absolute URL of an allowed scheme.
public struct Href: Sendable, Hashable {
  /// The address, percent-encoded, not yet escaped for HTML.
  public let text: String

  /// The schemes a link may have; `javascript:` and `data:` are not among them, nor ever will be.
  public static let allowedSchemes = ["https", "http", "mailto", "tel"]

  /// An absolute URL, or `nil` when its scheme is not allowed.
  ///
  /// What a browser would strip or see through does not help: white space, control characters and
  /// anything that is not printable ASCII is percent-encoded, so the scheme is what it looks like.
  public init?(external url: String) {
    guard let colon = url.utf8.firstIndex(of: 0x3A) else { return nil }
    let scheme = url[..<colon].lowercased()
    guard Self.allowedSchemes.contains(scheme) else { return nil }
    text = scheme + Self.validated(Self.encoded(url[colon...], keeping: Self.urlBytes))
  }

  /// What follows a scheme as RFC 3986 has it: brackets only round the address of a host, one `#`, and no `%` without two
  /// hexadecimal digits after it. Browsers see through the rest, and programs for books do not.
  private static func validated(_ rest: String) -> String {
    guard rest.utf8.contains(where: { "[]#%".utf8.contains($0) }) else { return rest }
    let bytes = Array(rest.utf8)
    let hostEnd =
      bytes.starts(with: "://".utf8)
      ? bytes[3...].firstIndex { "/?#".utf8.contains($0) } ?? bytes.endIndex : 0
    var result: [UInt8] = []
    var hasFragment = false
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"):
        result.append(
          contentsOf: index < hostEnd ? [byte] : Array(byte == 0x5B ? "%5B".utf8 : "%5D".utf8))
      case UInt8(ascii: "#"):
        result.append(contentsOf: hasFragment ? Array("%23".utf8) : [byte])
        hasFragment = true
      case UInt8(ascii: "%")
      where !bytes[(index + 1)...].prefix(2).allSatisfy(isHexDigit)
        || index + 2 >= bytes.count:
        result.append(contentsOf: "%25".utf8)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// The address of the output file `target` as seen from the output file `source`, both as paths
  /// from the root of the hub such as `caseload/salford.html`; `fragment` is the id of an element.
  ///
  /// The result always ends in a file name, so that it works from the disk.
  public init(from source: String, to target: String, fragment: String? = nil) {
    var (source, target) = (source, target)
    let path = source.withUTF8 { source in
      target.withUTF8 { target in unsafe Self.relativePath(from: source, to: target) }
    }
    text = fragment == nil ? path : path + Self.fragmentText(fragment)
  }

  private static func relativePath(
    from source: UnsafeBufferPointer<UInt8>, to target: UnsafeBufferPointer<UInt8>
  ) -> String {
    let slash = UInt8(ascii: "/")
    // A path that began with a slash would leave the hub.
    let here = unsafe source[(source.firstIndex { $0 != slash } ?? source.endIndex)...]
    let there = unsafe target[(target.firstIndex { $0 != slash } ?? target.endIndex)...]
    // Folders that both share, up to and with their last `/`.
    var shared = 0
    for unsafe(offset, (left, right)) in unsafe zip(here, there).enumerated() {
      if left != right { break }
      if left == slash { shared = offset + 1 }
    }
    let climbs = unsafe here.dropFirst(shared).count { $0 == slash }
    let rest = unsafe there.dropFirst(shared)
    let kept = Self.pathBytes
    guard unsafe rest.allSatisfy(kept.contains) else {
      let rest = unsafe String(decoding: rest, as: UTF8.self)
      return String(repeating: "../", count: climbs) + encoded(rest, keeping: kept)
    }
    return unsafe String(unsafeUninitializedCapacity: climbs * 3 + rest.count) { buffer in
      var count = 0
      for _ in 0..<climbs {
        for byte in "../".utf8 {
          unsafe buffer[count] = byte
          count += 1
        }
      }
      return unsafe buffer[count...].initialize(fromContentsOf: rest)
    }
  }

  /// The address of the output file `target` as seen from the root of the hub.
  public init(fromRoot target: String) {
    self.init(from: "", to: target)
  }

  /// The address of an element on the same page.
  public init(fragment: String) {
    text = Self.fragmentText(fragment)
  }

  /// The same address with a query of `key=value` pairs, before its fragment and after any query it
  /// has; without pairs, the same address.
  public func with(query: [(key: String, value: String)]) -> Href {
    let pairs = query.map {
      Self.encoded($0.key, keeping: Self.unreserved) + "="
        + Self.encoded($0.value, keeping: Self.unreserved)
    }
    guard !pairs.isEmpty else { return self }
    let fragment = text.firstIndex(of: "#").map { text[$0...] } ?? ""
    let address = text.dropLast(fragment.count)
    let mark = address.utf8.contains(0x3F) ? "&" : "?"
    return Href(checked: address + mark + pairs.joined(separator: "&") + fragment)
  }

  /// The same address with a query as somebody wrote it, before its fragment; an empty one is none. What leads to an
  /// element of the same page has none.
  public func with(query: String) -> Href {
    if query.isEmpty || text.hasPrefix("#") { return self }
    let fragment = text.firstIndex(of: "#").map { text[$0...] } ?? ""
    let encoded = Self.encoded(query, keeping: Self.queryBytes)
    return Href(checked: text.dropLast(fragment.count) + "?" + encoded + fragment)
  }

  private init(checked text: String) {
    self.text = text
  }

  private static func fragmentText(_ fragment: String?) -> String {
    fragment.map { "#" + encoded($0, keeping: segmentBytes) } ?? ""
  }

  // RFC 3986: the bytes that may stand for themselves in a segment, and in a whole URL.
  private static let unreserved = ByteSet(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
  private static let segmentBytes = unreserved.union("!$&'()*+,;=@")
  private static let pathBytes = segmentBytes.union("/")
  private static let queryBytes = segmentBytes.union(":/?%")
  private static let urlBytes = segmentBytes.union(":/?#[]%")

  private static func encoded(_ text: some StringProtocol, keeping kept: ByteSet) -> String {
    if text.utf8.allSatisfy(kept.contains) { return String(text) }
    var result = ""
    for byte in text.utf8 {
      if kept.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return result
  }
}
