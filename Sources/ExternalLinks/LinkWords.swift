import Checks
import Diagnostics

/// Puts into words what is known of the other end of a link.
struct LinkWords {
  let written: String
  let place: Diagnostic.Place

  /// What to say of a verdict; nothing when all is well.
  func diagnostic(of verdict: Verdict) -> Diagnostic? {
    switch verdict {
    case .alive: nil
    case .moved(let target):
      Diagnostic(
        ExternalLinkRules.movedLink, "'\(written)' has moved for good", at: place,
        suggestion: .init("write '\(target)'"))
    case .dead(let reason):
      Diagnostic(
        ExternalLinkRules.deadLink, text(of: reason), at: place, suggestion: advice(on: reason))
    case .unknown(let reason):
      Diagnostic(
        ExternalLinkRules.unreachableLink, text(of: reason), at: place,
        suggestion: advice(on: reason))
    case .isPrivate(let number, let host):
      Diagnostic(
        ExternalLinkRules.privateLink,
        host == number
          ? "'\(written)' leads to \(number), which is not on the public internet"
          : "'\(written)' leads to '\(host)', which is \(number) and not on the public internet",
        at: place, suggestion: .init("say --allow-private if all readers are in that network"))
    }
  }

  private func text(of reason: Verdict.Reason) -> String {
    switch reason {
    case .notAnAddress(.malformed): "'\(written)' is not a web address"
    case .notAnAddress(.hasUser): "'\(written)' holds a user name"
    case .notAnAddress(.foreignLetters):
      "the site of '\(written)' is written in letters beyond a to z"
    case .port(let port): "port \(port) of '\(written)' is not for websites, so it was not asked"
    case .noSuchHost(let host): "there is no site called '\(host)'"
    case .noLookup(let host): "the name '\(host)' could not be looked up"
    case .status(let code): "'\(written)' answers \(code)\(Self.meaning(of: code))"
    case .busy(let seconds): "'\(written)' asks to be asked again in \(seconds) seconds"
    case .failure(let failure): "'\(written)' \(Self.text(of: failure))"
    case .circle: "'\(written)' is sent on from address to address without end"
    case .redirectsNowhere: "'\(written)' is sent on to nowhere"
    }
  }

  private static func meaning(of code: Int) -> String {
    switch code {
    case 404: ": nothing is there"
    case 410: ": it was taken away for good"
    case 401, 403, 407, 451: ": it does not let programs in"
    case 429: ": it is asked too often"
    case 500...: ": it has a fault"
    default: ""
    }
  }

  private static func text(of failure: Verdict.Failure) -> String {
    switch failure {
    case .timedOut: "did not answer in time"
    case .notConnected: "cannot be connected to"
    case .closedEarly: "broke off before it answered"
    case .certificate: "has no valid certificate"
    case .notSecured: "cannot be connected to securely"
    case .garbage: "did not answer as a website does"
    case .other(let code): "could not be asked (curl says \(code))"
    }
  }

  private func advice(on reason: Verdict.Reason) -> Diagnostic.Suggestion? {
    switch reason {
    case .notAnAddress(.malformed): .init("write it as https://www.example.org/page")
    case .notAnAddress(.hasUser): .init("leave out what stands before the '@'")
    case .notAnAddress(.foreignLetters): .init("write the form that begins with 'xn--'")
    case .noLookup: .init("is there a connection to the internet?")
    case .failure, .circle, .busy, .port: .init("open it in a browser to see")
    case .status(let code) where ![404, 410].contains(code): .init("open it in a browser to see")
    default: nil
    }
  }
}
