/// What a page is called in the lists that readers keep and share: eight digits and letters, made of where it stands.
///
/// They are 40 bits of an FNV-1a hash, so that among 10,000 pages two have one key once in 20,000 hubs; of those the first
/// in the hub is found.
struct FolderKey: Sendable, Hashable {
  /// The digits and letters, of which none is easily mistaken for another.
  let text: String

  /// The key of what stands at a path of the output.
  init(of path: String) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in path.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 40
    text = String(
      decoding: (0..<8).map { Self.digits[Int(hash >> (5 * $0) & 31)] }, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}
