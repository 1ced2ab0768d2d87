/// What a page asks for: `TOKEN NUMBER`.
struct ReloadQuestion: Sendable, Hashable {
  let token: String
  /// The number of the last state that the page has seen; 0 for none.
  let seen: Int

  init?(body: [UInt8]) {
    let parts = body.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count <= 18, !parts[1].isEmpty,
      parts[1].allSatisfy({ (0x30...0x39).contains($0) }),
      let seen = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    token = String(decoding: parts[0], as: UTF8.self)
    self.seen = seen
  }

  /// Whether the token is the right one, found out in a time that does not tell how much of it is right.
  func isAllowed(by token: String) -> Bool {
    let (given, right) = (Array(self.token.utf8), Array(token.utf8))
    guard given.count == right.count else { return false }
    return zip(given, right).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
