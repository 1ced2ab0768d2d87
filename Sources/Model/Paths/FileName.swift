/// Asks whether a path can be kept on every disk and in every browser.
package enum FileName {
  /// The longest path below the content folder, in characters; the design's figure, which leaves room
  /// for the folders of a stick under Windows's 260.
  package static let longest = 100

  /// Whether the path is safe on Windows, on disks that do not tell case, and in an address.
  package static func isSafe(_ path: String) -> Bool {
    guard path.utf8.count <= longest else { return false }
    let parts = path.utf8.split(separator: UInt8(ascii: "/"))
    // A folder called `a.html` would stand where the page made of `a.md` goes.
    if parts.dropLast().contains(where: { $0.suffix(5).elementsEqual(".html".utf8) }) {
      return false
    }
    for part in parts {
      guard part.allSatisfy(isAllowed), part.first != UInt8(ascii: "."),
        part.last != UInt8(ascii: "."), !isDevice(part)
      else { return false }
    }
    return true
  }

  /// Whether a name is safe for a folder at the top of the hub: no file that the output has there could
  /// be called the same.
  package static func isSafeFolder(_ name: String) -> Bool {
    isSafe(name) && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
  }

  /// The nearest safe path.
  package static func safe(_ path: String) -> String {
    let parts = path.split(separator: "/").map { part -> String in
      let dot = part.lastIndex(of: ".") ?? part.endIndex
      let stem = Slug.make(from: String(part[..<dot]))
      let ending = part[dot...].dropFirst().lowercased()
      return ending.isEmpty ? stem : stem + "." + Slug.make(from: ending)
    }
    return parts.joined(separator: "/")
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// The names that Windows keeps for devices, with any extension (Microsoft, "Naming Files, Paths, and
  /// Namespaces").
  static func isDevice(_ part: some BidirectionalCollection<UInt8>) -> Bool {
    // Every name of a device begins with one of these; few files do.
    guard let first = part.first, "acnpl".utf8.contains(first) else { return false }
    let stem = String(decoding: part.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    return stem.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt"))
      && stem.last.map { "123456789".contains($0) } == true
  }
}
