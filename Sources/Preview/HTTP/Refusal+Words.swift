extension Refusal {
  /// The code by which programs tell what happened (RFC 9110, section 15, and RFC 6585, section 5).
  var status: Int {
    switch self {
    case .malformed, .unreadablePath, .noHost, .severalHosts, .unexpectedBody: 400
    case .foreignOrigin, .wrongToken: 403
    case .methodNotAllowed: 405
    case .timedOut: 408
    case .lengthMissing: 411
    case .contentTooLarge: 413
    case .lineTooLong: 414
    case .expectation: 417
    case .misdirected: 421
    case .fieldsTooLarge: 431
    case .transferEncoding: 501
    case .crowded: 503
    case .version: 505
    }
  }

  /// What happened, for whoever sees it in a browser.
  var words: String {
    switch self {
    case .malformed: "This is not a request as HTTP has it."
    case .unreadablePath: "The address holds an escape that stands for no character."
    case .noHost: "The request does not say which host it is for."
    case .severalHosts: "The request names several hosts."
    case .unexpectedBody: "A request for a page has no body."
    case .foreignOrigin: "This preview answers only its own pages."
    case .wrongToken: "This page is of an earlier preview. Load it again."
    case .methodNotAllowed(let allowed): "Here one can only ask with \(allowed)."
    case .timedOut: "The request took too long."
    case .lengthMissing: "The request does not say how long its body is."
    case .contentTooLarge: "The body of the request is too long."
    case .lineTooLong: "The address is too long."
    case .expectation: "Send the body at once, without 'Expect'."
    case .misdirected: "This preview answers only to 127.0.0.1 and localhost, with its port."
    case .fieldsTooLarge: "The head of the request is too long."
    case .transferEncoding: "Bodies in pieces are not read here."
    case .crowded: "There are too many connections. Close some pages and load this one again."
    case .version: "Only HTTP/1.0 and HTTP/1.1 are spoken here."
    }
  }

  /// What is sent.
  var answer: Answer {
    var answer = Answer(
      status: status, mediaType: "text/plain; charset=utf-8", body: Array((words + "\n").utf8))
    if case .methodNotAllowed(let allowed) = self { answer.allowed = allowed }
    answer.closes = true
    return answer
  }
}
