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

  private static func isName(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty
      && bytes.allSatisfy {
        (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      }
  }
}
