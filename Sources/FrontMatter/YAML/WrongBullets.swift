/// Lines that were meant as items of a list, but begin with another bullet than a hyphen, as lists do that were pasted.
struct WrongBullets {
  /// What such a line begins with.
  private struct Bullet {
    /// How sure it is that a bullet was meant.
    enum Kind {
      /// Nothing but a bullet.
      case bullet
      /// A dash, or a number with a full stop, which may be part of a text: two of them in a row are not.
      case sign
      /// A hyphen that a special space follows.
      case hyphen
    }

    let kind: Kind
    /// The bullet with the spaces after it.
    let range: Range<Int>
    let name: String
  }

  /// The fault of the whole run of lines, with the list that it must mean.
  let slip: Slip

  /// The lines that begin with a bullet at `line` and below it, as far as `end`; `nil` where there are none, or where
  /// a bullet may not have been meant.
  init?(in bytes: [UInt8], from line: YAMLLine, to end: Int) {
    guard let first = Self.bullet(in: bytes, of: line) else { return nil }
    var bullets = [first]
    var below = line
    while below.next < min(end, bytes.count) {
      below = YAMLLine(in: bytes, at: below.next)
      if below.indent == below.end || below.indent - below.start < line.indent - line.start {
        break
      }
      guard below.indent - below.start == line.indent - line.start else { continue }
      guard let bullet = Self.bullet(in: bytes, of: below), bullet.kind == first.kind else { break }
      bullets.append(bullet)
    }
    if first.kind == .sign && bullets.count < 2 { return nil }
    var correction: [UInt8] = []
    var copied = first.range.lowerBound
    for bullet in bullets {
      correction += bytes[copied..<bullet.range.lowerBound] + Array("- ".utf8)
      copied = bullet.range.upperBound
    }
    let meant = String(decoding: correction, as: UTF8.self)
    slip = Slip(
      first.kind == .hyphen
        ? .specialSpaceAfterHyphen(correction: meant)
        : .wrongBullet(first.name, correction: meant),
      at: first.range.lowerBound..<copied)
  }

  private static func bullet(in bytes: [UInt8], of line: YAMLLine) -> Bullet? {
    let rest = bytes[line.indent..<line.end]
    guard let byte = rest.first else { return nil }
    if byte < 0x80 { return asciiBullet(in: bytes, of: line) }
    let scalars = String(decoding: rest.prefix(4), as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first else { return nil }
    let end = line.indent + UTF8.width(scalar)
    let spaces = spaces(in: bytes, from: end, to: line.end)
    switch scalar {
    case "\u{2022}", "\u{2023}", "\u{2043}", "\u{25E6}", "\u{25AA}", "\u{25AB}", "\u{25CF}",
      "\u{25CB}", "\u{25A0}", "\u{F0B7}", "\u{B7}":
      return Bullet(kind: .bullet, range: line.indent..<spaces, name: String(scalar))
    case "\u{2010}"..."\u{2015}", "\u{2212}":
      guard spaces > end else { return nil }
      return Bullet(kind: .sign, range: line.indent..<spaces, name: String(scalar))
    default: return nil
    }
  }

  private static func asciiBullet(in bytes: [UInt8], of line: YAMLLine) -> Bullet? {
    var end = line.indent
    switch bytes[end] {
    case UInt8(ascii: "-"):
      guard let special = SpecialSpace.run(in: bytes, at: end + 1, to: line.end) else { return nil }
      return Bullet(kind: .hyphen, range: line.indent..<special.upperBound, name: "-")
    case UInt8(ascii: "*"): end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < line.end, end - line.indent < 3, (0x30...0x39).contains(bytes[end]) { end += 1 }
      guard end - line.indent < 3, end < line.end, ".)".utf8.contains(bytes[end]) else {
        return nil
      }
      end += 1
    default: return nil
    }
    let spaces = spaces(in: bytes, from: end, to: line.end)
    guard spaces > end else { return nil }
    return Bullet(
      kind: bytes[line.indent] == UInt8(ascii: "*") ? .bullet : .sign,
      range: line.indent..<spaces,
      name: String(decoding: bytes[line.indent..<end], as: UTF8.self))
  }

  private static func spaces(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var place = start
    while place < end && YAMLLine.isBlank(bytes[place]) { place += 1 }
    return SpecialSpace.run(in: bytes, at: place, to: end)?.upperBound ?? place
  }
}
