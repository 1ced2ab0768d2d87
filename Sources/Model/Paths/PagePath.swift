/// The path of a file below the content folder: `/` between parts, no `.`, `..` or empty part.
///
/// Output mirrors it: `caseload/salford.md` becomes `caseload/salford.html`.
public struct PagePath: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The path as text, such as `caseload/salford.md`.
  public let text: String

  /// A path from its text, or `nil` when a part is empty, `.` or `..`, or holds a backslash or a
  /// control character.
  public init?(_ text: String) {
    var partIsDots = true
    var partLength = 0
    for byte in text.utf8 {
      if byte == 0x2F {
        if partLength == 0 || (partIsDots && partLength <= 2) { return nil }
        partIsDots = true
        partLength = 0
        continue
      }
      if byte < 0x20 || byte == 0x7F || byte == 0x5C { return nil }
      if byte != 0x2E { partIsDots = false }
      partLength += 1
    }
    if partLength == 0 || (partIsDots && partLength <= 2) { return nil }
    self.text = text
  }

  /// The path as text.
  public var description: String { text }

  /// The folder that holds the file, without a `/` at its end; empty at the top.
  public var folder: Substring {
    guard let slash = text.utf8.lastIndex(of: 0x2F) else { return "" }
    return text[..<slash]
  }

  /// The first folder of the path, which is the strand of a resource; empty at the top.
  public var topFolder: Substring {
    guard let slash = text.utf8.firstIndex(of: 0x2F) else { return "" }
    return text[..<slash]
  }

  /// The name of the file with its extension.
  public var name: Substring {
    guard let slash = text.utf8.lastIndex(of: 0x2F) else { return text[...] }
    return text[text.utf8.index(after: slash)...]
  }

  /// The extension without its dot, in lower case; empty where there is none.
  public var fileExtension: String {
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot > name.startIndex else { return "" }
    return name[name.utf8.index(after: dot)...].lowercased()
  }

  /// The name without its extension.
  public var stem: Substring {
    guard let dot = name.utf8.lastIndex(of: 0x2E), dot > name.startIndex else { return name }
    return name[..<dot]
  }

  /// The path of the page made from this file: the same, ending in `.html` in place of `.md`.
  public var output: String {
    guard text.utf8.count > 3, text.hasSuffix(".md") else { return text }
    return String(text.dropLast(3)) + ".html"
  }

  /// By UTF-8 bytes, so that the order is the same in every locale.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension PagePath {
  /// Where a relative path leads that is written in this file.
  package enum Destination {
    case file(PagePath)
    /// A folder: the path ends in `/`, or stops at one.
    case folder(String)
    case outside
    case malformed
  }

  /// Follows a relative path, percent-decoded, from the folder of this file.
  package func following(_ relative: String) -> Destination {
    var place = Array(folder.utf8)
    var endsInFolder = true
    for step in relative.utf8.split(separator: 0x2F, omittingEmptySubsequences: false) {
      endsInFolder = step.isEmpty || step.elementsEqual(".".utf8) || step.elementsEqual("..".utf8)
      if !endsInFolder {
        if !place.isEmpty { place.append(0x2F) }
        place.append(contentsOf: step)
      } else if step.count == 2 {
        if place.isEmpty { return .outside }
        place.removeSubrange((place.lastIndex(of: 0x2F) ?? 0)...)
      }
    }
    let text = String(decoding: place, as: UTF8.self)
    if endsInFolder { return .folder(text) }
    return PagePath(text).map(Destination.file) ?? .malformed
  }

  /// How this file would be written in a link from `page`: the shortest relative path.
  public func relative(to page: PagePath) -> String {
    let here = page.folder.split(separator: "/")
    let there = text.split(separator: "/")
    var shared = 0
    while shared < here.count, shared < there.count - 1, here[shared] == there[shared] {
      shared += 1
    }
    return String(repeating: "../", count: here.count - shared)
      + there[shared...].joined(separator: "/")
  }
}
