import Subprocess

extension Curl {
  /// What came of asking for a file.
  enum File: Sendable {
    case bytes([UInt8])
    /// It is longer than was asked for.
    case tooLong
    /// There is none, or nobody can tell.
    case verdict(Verdict)
  }

  /// Asks for a whole file of at most `most` bytes. No redirect is followed.
  func file(_ request: WebRequest, upTo most: Int, now: Int) async throws(Missing) -> File {
    do {
      let (dump, code) = try await output(of: arguments(forFile: request)) { dump in
        if dump.count > most + Self.mostBytes { throw TooLong() }
        let hasHead =
          dump.count <= Self.mostBytes || Self.endOfHead(in: dump[..<Self.mostBytes]) != nil
        if !hasHead { throw EndlessHead() }
      }
      let (head, body) = Self.split(dump)
      let found: ResponseHead
      switch Self.answer(Array(head), code: code, now: now) {
      case .head(let head): found = head
      case .failure(let failure): return .verdict(.unknown(.failure(failure)))
      }
      switch found.status {
      case 200: return body.count > most ? .tooLong : .bytes(Array(body))
      case 301, 302, 303, 307, 308:
        guard let target = found.location.flatMap(request.address.resolving) else {
          return .verdict(.unknown(.redirectsNowhere))
        }
        return .verdict(.moved(to: target.text))
      case 404, 410: return .verdict(.dead(.status(found.status)))
      default: return .verdict(.unknown(.status(found.status)))
      }
    } catch is TooLong {
      return .tooLong
    } catch is EndlessHead {
      return .verdict(.unknown(.failure(.garbage)))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Missing()
    } catch {
      return .verdict(.unknown(.failure(.other(code: -1))))
    }
  }

  private struct EndlessHead: Error {}

  func arguments(forFile request: WebRequest) -> [String] {
    var arguments = arguments(for: request).filter { $0 != "--head" }
    if let output = arguments.firstIndex(of: "/dev/null") { arguments[output] = "-" }
    return arguments
  }

  /// The heads of an answer, of which only the last is no announcement (1xx), and what follows them.
  private static func split(_ dump: [UInt8]) -> (head: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
    var start = 0
    while true {
      guard let end = endOfHead(in: dump[start...]) else { return (dump[...], []) }
      let status = dump[start..<end].drop { $0 != UInt8(ascii: " ") }.dropFirst().first
      guard status == UInt8(ascii: "1"), dump[end...].starts(with: "HTTP/".utf8)
      else { return (dump[..<end], dump[end...]) }
      start = end
    }
  }

  private static func endOfHead(in dump: ArraySlice<UInt8>) -> Int? {
    var line = dump.startIndex
    while let end = dump[line...].firstIndex(of: 0x0A) {
      let length = end - line
      if length == 0 || length == 1 && dump[line] == 0x0D { return end + 1 }
      line = end + 1
    }
    return nil
  }
}
