/// A question to a host: whether it has something at an address.
struct WebRequest: Sendable, Hashable {
  enum Method: String, Sendable {
    /// Only what stands before the content.
    case head = "HEAD"
    /// The same question put as a browser puts it; the content is not waited for either.
    case get = "GET"
  }

  let method: Method
  let address: WebAddress
  /// The numbers of the host, which are the only ones that may be connected to.
  let numbers: [NetworkAddress]
  /// Seconds in which the answer has to be there.
  let timeout: Int
}

/// What came of a question.
enum WebAnswer: Sendable, Hashable {
  case head(ResponseHead)
  case failure(Verdict.Failure)
}
