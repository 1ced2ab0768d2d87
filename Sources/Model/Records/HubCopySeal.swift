import Basics

/// The line of a copy of another hub by which it is known whether anybody has changed it since it was written.
package enum HubCopySeal {
  private static let opening = Array("sha256: ".utf8)

  /// The text with a first line that says what it is, and a second with the SHA-256 of all that follows.
  package static func sealed(_ text: String, about line: String) -> [UInt8] {
    let body = Array(text.utf8)
    return Array("# \(line)\n".utf8) + opening + Array("\(digest(body[...]).hexadecimal)\n".utf8)
      + body
  }

  /// Whether a file is as it was written, but for the line ends that a program may have made of its own.
  package static func isWhole(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].first == UInt8(ascii: "#"), lines[1].starts(with: opening)
    else {
      return false
    }
    let sum = lines[1].dropFirst(opening.count).filter { $0 != 0x0D }
    return sum.elementsEqual(digest(lines[2]).hexadecimal.utf8)
  }

  private static func digest(_ body: ArraySlice<UInt8>) -> Digest {
    body.contains(0x0D) ? Digest(of: body.filter { $0 != 0x0D }) : Digest(of: body)
  }
}
