/// What is known of the other end of a link.
package enum Verdict: Sendable, Hashable {
  /// Something is there.
  case alive
  /// Something is there, and the host says that it has moved to another address for good.
  case moved(to: String)
  /// Nothing is there.
  case dead(Reason)
  /// It cannot be told: there was no answer that tells.
  case unknown(Reason)
  /// It was not asked, because the host is on this machine or in a network behind it.
  case isPrivate(number: String, host: String)

  /// Why a link is taken for dead, or nothing is known of it.
  package enum Reason: Sendable, Hashable {
    /// The address cannot be read as one.
    case notAnAddress(WebAddress.Problem)
    /// The port is another service's.
    case port(Int)
    /// Nobody has the name of the host.
    case noSuchHost(String)
    /// The name could not be looked up.
    case noLookup(String)
    /// The host answered with this code.
    case status(Int)
    /// The host asks to be asked again after this number of seconds, which is too long to wait.
    case busy(seconds: Int)
    /// There was no answer.
    case failure(Failure)
    /// Redirects lead round in a circle, or on and on.
    case circle
    /// A redirect leads nowhere.
    case redirectsNowhere
  }

  /// Why there was no answer.
  package enum Failure: Sendable, Hashable {
    case timedOut
    case notConnected
    /// The other side ended the connection without an answer.
    case closedEarly
    /// The certificate does not prove that it is the host.
    case certificate
    /// No secure connection came about.
    case notSecured
    /// What came is no answer of a web server, or its head has no end.
    case garbage
    /// The program that asks said something else.
    case other(code: Int)
  }
}
