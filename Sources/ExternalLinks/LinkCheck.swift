package import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asks the sites that a hub links to whether their pages are still there.
package struct LinkCheck: Sendable {
  /// What is asked for.
  package struct Request: Sendable {
    /// Addresses that are not to be asked.
    package var exceptions = LinkExceptions()
    /// Whether hosts on this machine, and in networks behind it, are asked too.
    package var allowsPrivate = false
    /// Seconds in which an answer has to be there.
    package var timeout = 20
    /// How many hosts are asked at once.
    package var hostsAtOnce = 4
    /// How the program names itself to the hosts.
    package var agent = "Plait"

    /// A request with the usual choices.
    package init() {}
  }

  /// What came of it.
  package struct Outcome: Sendable {
    /// What is wrong with links, in the order in which it is printed.
    package let diagnostics: [Diagnostic]
    /// Addresses that the hub has links to.
    package let addresses: Int
    /// Those that were asked.
    package let asked: Int
    /// Those that were known from before.
    package let remembered: Int
    /// Those that were excepted.
    package let excepted: Int
    /// What to remember.
    package let memory: VerdictMemory
  }

  /// The program that asks is not on this machine.
  package struct CannotAsk: Error {}

  private let request: Request
  private let asker: LinkAsker
  private let now: @Sendable () -> Int

  /// A check by the program `curl`.
  package init(_ request: Request) {
    var manners = LinkAsker.Manners()
    manners.timeout = request.timeout
    manners.allowsPrivate = request.allowsPrivate
    let curl = Curl(agent: request.agent)
    let now: @Sendable () -> Int = { time(nil) }
    self.init(
      request,
      asker: LinkAsker(
        manners: manners, lookUp: NameLookup.numbers,
        ask: { question throws(Curl.Missing) in try await curl.ask(question, now: now()) }),
      now: now)
  }

  init(_ request: Request, asker: LinkAsker, now: @Sendable @escaping () -> Int) {
    self.request = request
    self.asker = asker
    self.now = now
  }

  /// Asks about every link of a hub that is not remembered. `progress` gets how many addresses of how many
  /// are done.
  package func run(
    _ hub: HubLinks, memory: VerdictMemory,
    progress: @Sendable @escaping (Int, Int) -> Void = { _, _ in }
  ) async throws(CannotAsk) -> Outcome {
    var sorted = SortedLinks(hub, exceptions: request.exceptions)
    var memory = memory
    var waiting: [WebAddress] = []
    for address in sorted.addresses {
      if let verdict = memory.verdict(on: address) {
        sorted.verdicts[address] = verdict
      } else {
        waiting.append(address)
      }
    }
    let remembered = sorted.addresses.count - waiting.count
    let found: [(WebAddress, Verdict)]
    do throws(Curl.Missing) {
      found = try await ask(waiting, progress: progress)
    } catch {
      throw CannotAsk()
    }
    for (address, verdict) in found {
      sorted.verdicts[address] = verdict
      memory.keep(verdict, on: address, time: now())
    }
    return Outcome(
      diagnostics: sorted.diagnostics, addresses: sorted.addresses.count, asked: waiting.count,
      remembered: remembered, excepted: sorted.excepted, memory: memory)
  }

  /// Each task takes a host and asks about all of its addresses, one after the other.
  private func ask(
    _ addresses: [WebAddress], progress: @Sendable @escaping (Int, Int) -> Void
  ) async throws(Curl.Missing) -> [(WebAddress, Verdict)] {
    var hosts: [[WebAddress]] = []
    var numbers: [String: Int] = [:]
    for address in addresses {
      if let number = numbers[address.host] {
        hosts[number].append(address)
      } else {
        numbers[address.host] = hosts.count
        hosts.append([address])
      }
    }
    let count = Counter(of: addresses.count, progress)
    let results = await withTaskGroup(of: Result<[(WebAddress, Verdict)], Curl.Missing>.self) {
      group in
      var waiting = hosts[...]
      func start() {
        guard let host = waiting.popFirst() else { return }
        group.addTask { await self.verdicts(on: host, count) }
      }
      for _ in 0..<request.hostsAtOnce { start() }
      var results: [Result<[(WebAddress, Verdict)], Curl.Missing>] = []
      for await result in group {
        results.append(result)
        if case .success = result { start() }
      }
      return results
    }
    var verdicts: [(WebAddress, Verdict)] = []
    for result in results { verdicts += try result.get() }
    return verdicts
  }

  private func verdicts(
    on addresses: [WebAddress], _ count: Counter
  ) async -> Result<[(WebAddress, Verdict)], Curl.Missing> {
    var verdicts: [(WebAddress, Verdict)] = []
    do throws(Curl.Missing) {
      for address in addresses {
        verdicts.append((address, try await asker.verdict(on: address)))
        await count.add()
      }
    } catch {
      return .failure(error)
    }
    return .success(verdicts)
  }

  /// Counts what is done.
  private actor Counter {
    private var done = 0
    private let all: Int
    private let progress: @Sendable (Int, Int) -> Void

    init(of all: Int, _ progress: @Sendable @escaping (Int, Int) -> Void) {
      self.all = all
      self.progress = progress
    }

    func add() {
      done += 1
      progress(done, all)
    }
  }
}
