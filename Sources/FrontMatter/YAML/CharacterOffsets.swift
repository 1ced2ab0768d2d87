/// Turns libyaml's places, counted in code points, into UTF-8 offsets.
///
/// Places come nearly in order, so the search goes on from the last one: the whole text is walked
/// about once.
struct CharacterOffsets {
  private let bytes: [UInt8]
  private let isASCII: Bool
  private var character = 0
  private var offset = 0

  init(of bytes: [UInt8]) {
    self.bytes = bytes
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    isASCII = all < 0x80
  }

  /// The offset of the byte at which a code point begins.
  mutating func offset(of wanted: Int) -> Int {
    if isASCII { return min(wanted, bytes.count) }
    while character < wanted && offset < bytes.count {
      offset += 1
      while offset < bytes.count && bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      character += 1
    }
    while character > wanted && offset > 0 {
      offset -= 1
      while offset > 0 && bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
      character -= 1
    }
    return offset
  }
}
