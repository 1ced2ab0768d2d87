/// Gives each diagnostic of a run a name that stays the same when lines are added above it.
struct Fingerprints {
  private var seen: [UInt128: UInt8] = [:]

  /// The next diagnostic's fingerprint: 32 hexadecimal digits that depend on its rule, its path and its
  /// message, and on how many of the same came before.
  mutating func next(_ diagnostic: Diagnostic) -> String {
    let parts = [diagnostic.rule.id, diagnostic.place.path, diagnostic.message]
    var hash = Self.offset
    for part in parts { Self.add(part, to: &hash) }
    let count = seen[hash, default: 0]
    seen[hash] = count == .max ? count : count + 1
    if count > 0 { Self.add(String(count), to: &hash) }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }

  /// FNV-1a with 128 bits; a zero byte ends each part.
  private static func add(_ part: String, to hash: inout UInt128) {
    for byte in part.utf8 { hash = (hash ^ UInt128(byte)) &* prime }
    hash = hash &* prime
  }

  private static let offset: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
}
