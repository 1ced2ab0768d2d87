/// Finds out what is at the other end of a link, with the patience and the manners of a guest.
struct LinkAsker: Sendable {
  /// How questions are put, and when to give up.
  struct Manners: Sendable {
    /// Seconds in which an answer has to be there.
    var timeout = 20
    /// How often a question is put again that had no answer, or the answer to come back.
    var retries = 2
    /// The first pause before that; each further one is twice as long.
    var pause = Duration.seconds(1)
    /// Seconds for which a host is waited for that asks to.
    var mostPatience = 60
    /// Between two questions to one host.
    var breath = Duration.milliseconds(250)
    /// Whether hosts on this machine, and in networks behind it, are asked too.
    var allowsPrivate = false
  }

  let manners: Manners
  /// Gives the numbers of a host.
  let lookUp: @Sendable (String) async -> NameLookup.Outcome
  /// Puts a question.
  let ask: @Sendable (WebRequest) async throws(Curl.Missing) -> WebAnswer
  /// Waits.
  let sleep: @Sendable (Duration) async -> Void

  private let turns = HostTurns()

  init(
    manners: Manners,
    lookUp: @Sendable @escaping (String) async -> NameLookup.Outcome,
    ask: @Sendable @escaping (WebRequest) async throws(Curl.Missing) -> WebAnswer,
    sleep: @Sendable @escaping (Duration) async -> Void = { try? await Task.sleep(for: $0) }
  ) {
    self.manners = manners
    self.lookUp = lookUp
    self.ask = ask
    self.sleep = sleep
  }

  /// Follows an address to its end. Every host on the way is checked as the first one is.
  func verdict(on start: WebAddress) async throws(Curl.Missing) -> Verdict {
    var address = start
    var seen: Set<WebAddress> = [start]
    var newHome: WebAddress?
    var hasMovedForGood = true
    while true {
      let head: ResponseHead
      switch try await answer(from: address) {
      case .head(let found): head = found
      case .verdict(let verdict): return verdict
      }
      guard (300..<400).contains(head.status), head.status != 304 else {
        if !(200..<300).contains(head.status) { return .refusal(head.status) }
        return newHome.map { .moved(to: $0.text) } ?? .alive
      }
      guard let location = head.location, let next = address.resolving(location) else {
        return .unknown(.redirectsNowhere)
      }
      hasMovedForGood = hasMovedForGood && [301, 308].contains(head.status)
      if hasMovedForGood { newHome = next }
      guard seen.count < Self.mostSteps, seen.insert(next).inserted else {
        return .unknown(.circle)
      }
      address = next
    }
  }

  /// Browsers give up after about as many.
  private static let mostSteps = 20

  private enum Step {
    case head(ResponseHead)
    case verdict(Verdict)
  }

  /// The answer from one address, asked as often as it takes while nobody else asks the same host.
  private func answer(from address: WebAddress) async throws(Curl.Missing) -> Step {
    let numbers: [NetworkAddress]
    switch await self.numbers(of: address) {
    case .success(let found): numbers = found
    case .failure(let refusal): return .verdict(refusal.verdict)
    }
    await turns.take(address.host)
    let step: Result<Step, Curl.Missing>
    do throws(Curl.Missing) {
      step = .success(try await insist(on: address, at: numbers))
    } catch {
      step = .failure(error)
    }
    await sleep(manners.breath)
    await turns.give(address.host)
    return try step.get()
  }

  /// Many servers refuse HEAD, or answer it wrongly, so a bad answer to it counts for nothing.
  private func insist(
    on address: WebAddress, at numbers: [NetworkAddress]
  ) async throws(Curl.Missing) -> Step {
    var method = WebRequest.Method.head
    var pause = manners.pause
    var retries = manners.retries
    while true {
      let request = WebRequest(
        method: method, address: address, numbers: numbers, timeout: manners.timeout)
      let answer = try await ask(request)
      let wait: Duration
      switch answer {
      case .head(let head):
        if head.status < 400 { return .head(head) }
        if let seconds = head.retryAfter, [429, 503].contains(head.status) {
          if seconds > manners.mostPatience { return .verdict(.unknown(.busy(seconds: seconds))) }
          wait = max(.seconds(seconds), manners.breath)
        } else if method == .head, head.status != 429 {
          method = .get
          await sleep(manners.breath)
          continue
        } else if Self.passes(head.status) {
          wait = pause
        } else {
          return .head(head)
        }
        if retries == 0 { return .head(head) }
      case .failure(let failure):
        if method == .head, [.closedEarly, .garbage].contains(failure) {
          method = .get
          await sleep(manners.breath)
          continue
        }
        if retries == 0 || [.certificate, .garbage].contains(failure) {
          return .verdict(.unknown(.failure(failure)))
        }
        wait = pause
      }
      await sleep(wait)
      pause *= 2
      retries -= 1
    }
  }

  /// Whether an answer may be another one a moment later.
  private static func passes(_ status: Int) -> Bool {
    [408, 425, 429, 500, 502, 503, 504].contains(status)
  }

  /// Why a host may not be connected to, or cannot.
  struct Refusal: Error {
    let verdict: Verdict
  }

  /// The numbers that may be connected to: all that the host has, unless one of them is private.
  func numbers(of address: WebAddress) async -> Result<[NetworkAddress], Refusal> {
    if !manners.allowsPrivate, address.port < 1024, ![80, 443].contains(address.port) {
      return .failure(Refusal(verdict: .unknown(.port(address.port))))
    }
    let numbers: [NetworkAddress]
    if let number = address.number {
      numbers = [number]
    } else {
      switch await lookUp(address.host) {
      case .found(let found): numbers = found
      case .noSuchName: return .failure(Refusal(verdict: .dead(.noSuchHost(address.host))))
      case .noAnswer: return .failure(Refusal(verdict: .unknown(.noLookup(address.host))))
      }
    }
    if !manners.allowsPrivate, let inner = numbers.first(where: { !$0.isPublic }) {
      return .failure(Refusal(verdict: .isPrivate(number: inner.text, host: address.host)))
    }
    return .success(numbers)
  }
}

extension Verdict {
  /// What an answer means that gives nothing.
  fileprivate static func refusal(_ status: Int) -> Verdict {
    [404, 410].contains(status) ? .dead(.status(status)) : .unknown(.status(status))
  }
}
