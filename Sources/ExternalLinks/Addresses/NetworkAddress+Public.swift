extension NetworkAddress {
  /// Whether the number belongs to the public internet: not to this machine, to a network behind it, to many
  /// hosts at once, or to nobody (IANA's registries of special-purpose addresses, RFC 6890).
  var isPublic: Bool {
    switch self {
    case .v4(let bytes): !Self.specialV4.contains { $0.contains(bytes) }
    case .v6(let bytes):
      if let inner = Self.embeddedV4(bytes) {
        NetworkAddress.v4(inner).isPublic
      } else {
        // All that is given out for the public internet lies in 2000::/3.
        bytes[0] & 0xE0 == 0x20 && !Self.specialV6.contains { $0.contains(bytes) }
      }
    }
  }

  /// Numbers that begin with the same bits.
  private struct Block {
    let start: [UInt8]
    let bits: Int

    init(_ start: [UInt8], _ bits: Int) {
      self.start = start
      self.bits = bits
    }

    func contains(_ bytes: [UInt8]) -> Bool {
      for (index, byte) in start.enumerated() {
        let rest = bits - index * 8
        let mask: UInt8 = rest >= 8 ? 0xFF : ~(0xFF >> UInt8(max(rest, 0)))
        if bytes[index] & mask != byte & mask { return false }
      }
      return true
    }
  }

  private static let specialV4 = [
    Block([0], 8),  // this network
    Block([10], 8), Block([172, 16], 12), Block([192, 168], 16),  // private use
    Block([100, 64], 10),  // behind a carrier's translation
    Block([127], 8),  // this machine
    Block([169, 254], 16),  // this link; also where clouds keep the secrets of a machine
    Block([192, 0, 0], 24), Block([192, 88, 99], 24),  // protocols
    Block([192, 0, 2], 24), Block([198, 51, 100], 24), Block([203, 0, 113], 24),  // documentation
    Block([198, 18], 15),  // measurements
    Block([224], 4), Block([240], 4),  // many hosts, and the future
  ]

  private static let specialV6 = [
    Block([0x20, 0x01, 0x00], 23),  // protocols, among them Teredo
    Block([0x20, 0x01, 0x0D, 0xB8], 32), Block([0x3F, 0xFF, 0x00], 20),  // documentation
  ]

  /// The IPv4 number that an IPv6 number stands for: mapped, translated (RFC 6052) or tunnelled (6to4).
  private static func embeddedV4(_ bytes: [UInt8]) -> [UInt8]? {
    let mapped: [UInt8] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF]
    let translated: [UInt8] = [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0]
    if bytes.starts(with: mapped) || bytes.starts(with: translated) { return Array(bytes[12...]) }
    return bytes.starts(with: [0x20, 0x02]) ? Array(bytes[2..<6]) : nil
  }
}
