import Model

extension ImageDimensions {
  /// As much of a file as is looked through: in a JPEG the size comes after previews and colour profiles.
  static let headerBytes = 1 << 20

  /// The size that an image's header gives, or `nil` when it is of a kind that is not read here.
  init?(header bytes: [UInt8]) {
    func number(at offset: Int) -> Int { Int(bytes[offset]) << 8 | Int(bytes[offset + 1]) }
    // PNG: signature, then the IHDR chunk with two 32-bit numbers (PNG specification, 11.2.1).
    if bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self.init(
        width: number(at: 16) << 16 | number(at: 18), height: number(at: 20) << 16 | number(at: 22))
      return
    }
    // GIF: two little-endian 16-bit numbers after the signature.
    if bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) {
      self.init(
        width: Int(bytes[7]) << 8 | Int(bytes[6]), height: Int(bytes[9]) << 8 | Int(bytes[8]))
      return
    }
    // JPEG: the first start-of-frame segment (ITU T.81, B.2.2).
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var offset = 2
    while offset + 9 < bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker) {
        self.init(width: number(at: offset + 7), height: number(at: offset + 5))
        return
      }
      offset += 2 + number(at: offset + 2)
    }
    return nil
  }
}
