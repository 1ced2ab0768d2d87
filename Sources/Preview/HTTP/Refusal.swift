/// Why a request gets no file. Each ends its connection.
enum Refusal: Error, Hashable, Sendable {
  /// Not HTTP as RFC 9112 has it.
  case malformed
  /// A path with an escape that is none, or with what is no text.
  case unreadablePath
  case noHost
  case severalHosts
  /// A body where none belongs.
  case unexpectedBody
  /// From a page of another site.
  case foreignOrigin
  /// With the word of another run of the server, or none.
  case wrongToken
  case methodNotAllowed(allowed: String)
  case timedOut
  case lengthMissing
  case contentTooLarge
  case lineTooLong
  /// Asked for what is done only before bodies are sent (`Expect`).
  case expectation
  /// For another host.
  case misdirected
  case fieldsTooLarge
  case transferEncoding
  case crowded
  case version
}
