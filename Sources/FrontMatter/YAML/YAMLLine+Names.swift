extension YAMLLine {
  /// The slip of `title:Supervision`, where the colon lacks its space; `nil` for any other line, and
  /// for addresses such as `https://…`.
  func nameGluedToValue(in bytes: [UInt8]) -> Slip? {
    guard let glued = bytes[content..<end].firstIndex(of: UInt8(ascii: ":")), glued + 1 < end,
      bytes[glued + 1] != UInt8(ascii: "/"), Self.isName(bytes[content..<glued])
    else { return nil }
    let name = String(decoding: bytes[content..<glued], as: UTF8.self)
    if let space = SpecialSpace.run(in: bytes, at: glued + 1, to: end) {
      return Slip(.specialSpaceAfterColon(of: name), at: space)
    }
    let value = String(decoding: bytes[(glued + 1)..<end], as: UTF8.self)
    return Slip(
      .noSpaceAfterColon(of: name, correction: name + ": " + value), at: content..<end)
  }

  /// The slip of `order = 3`, `order :3` and `order； 3`: another mark than a colon and a space follows the name.
  func nameWithWrongMark(in bytes: [UInt8]) -> Slip? {
    let name = bytes[content..<end].prefix { Self.isName([$0]) }
    let rest = bytes[name.endIndex..<end].drop(while: Self.isBlank)
    let marks = ["=", ":", "：", "；", "->", "=>"]
    guard !name.isEmpty, let mark = marks.last(where: { rest.starts(with: $0.utf8) }) else {
      return nil
    }
    let value = rest.dropFirst(mark.utf8.count).drop(while: Self.isBlank)
    guard !value.isEmpty, mark != ":" || value.first != UInt8(ascii: "/") else { return nil }
    let correction =
      String(decoding: name, as: UTF8.self) + ": " + String(decoding: value, as: UTF8.self)
    return Slip(.wrongColon(correction: correction), at: content..<end)
  }

  static func isName(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      }
  }
}
