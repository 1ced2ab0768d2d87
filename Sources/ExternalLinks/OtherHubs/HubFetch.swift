package import Diagnostics
package import Model

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Fetches the files for programs of other hubs, by `curl` and with the same care as links are asked about.
package struct HubFetch: Sendable {
  /// What came of it: the copy to keep, or what is wrong.
  package typealias Outcome = Result<HubCopyFile, Failure>

  /// Why there is no copy.
  package struct Failure: Error {
    /// What to tell the publisher.
    package let diagnostic: Diagnostic
  }

  private let asker: LinkAsker
  private let curl: Curl
  private let timeout: Int

  /// A fetch that gives a host `timeout` seconds, and asks hosts on this machine and in networks behind it only where
  /// `allowsPrivate`.
  package init(agent: String, timeout: Int, allowsPrivate: Bool) {
    var manners = LinkAsker.Manners()
    manners.allowsPrivate = allowsPrivate
    let curl = Curl(agent: agent)
    asker = LinkAsker(
      manners: manners, lookUp: NameLookup.numbers,
      ask: { question throws(Curl.Missing) in try await curl.ask(question, now: time(nil)) })
    self.curl = curl
    self.timeout = timeout
  }

  /// What the hub has now. `place` is where hub.yml gives its address.
  package func copy(
    of hub: LinkedHub, at place: Diagnostic.Place
  ) async throws(LinkCheck.CannotAsk) -> Outcome {
    let words = LinkWords(written: hub.fileAddress, place: place)
    let answer: Curl.File
    do throws(Curl.Missing) {
      answer = try await file(at: hub.fileAddress)
    } catch {
      throw LinkCheck.CannotAsk()
    }
    switch answer {
    case .verdict(let verdict):
      return .failure(Failure(diagnostic: words.refusal(by: verdict)))
    case .tooLong:
      return .failure(Failure(diagnostic: words.unusable(.tooLong)))
    case .bytes(let bytes):
      do throws(HubCopyFile.Unusable) {
        return .success(try HubCopyFile(bytes, of: hub))
      } catch {
        return .failure(Failure(diagnostic: words.unusable(error)))
      }
    }
  }

  private func file(at text: String) async throws(Curl.Missing) -> Curl.File {
    let address: WebAddress
    do throws(WebAddress.Problem) {
      address = try WebAddress(text)
    } catch {
      return .verdict(.dead(.notAnAddress(error)))
    }
    switch await asker.numbers(of: address) {
    case .failure(let refusal): return .verdict(refusal.verdict)
    case .success(let numbers):
      return try await curl.file(
        WebRequest(method: .get, address: address, numbers: numbers, timeout: timeout),
        upTo: HubCopyFile.mostBytes, now: time(nil))
    }
  }
}
