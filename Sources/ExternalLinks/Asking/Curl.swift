import Subprocess

/// Asks by the program `curl`.
///
/// It is a program rather than a library because a build, which asks nobody, would load the library too: 11 ms
/// for libcurl and what hangs on it. It is given the numbers that were looked up and checked, so that it looks up
/// no name itself; it follows no redirect, reads no settings, knows no proxy, keeps no cookie and asks for no
/// compression. It stops after the head of the answer, so that no content is ever read.
struct Curl: Sendable {
  /// Who asks, as hosts see it.
  let agent: String
  /// The program, by name or path.
  var program = "curl"

  /// There is no such program on this machine.
  struct Missing: Error {}

  /// Puts a question. `now` is the time in seconds since 1970.
  func ask(_ request: WebRequest, now: Int) async throws(Missing) -> WebAnswer {
    do {
      let (head, code) = try await output(of: arguments(for: request)) {
        if $0.count > Self.mostBytes { throw TooLong() }
      }
      return Self.answer(head, code: code, now: now)
    } catch is TooLong {
      return .failure(.garbage)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Missing()
    } catch {
      return .failure(.other(code: -1))
    }
  }

  /// What the program prints, which `check` sees grow and ends by throwing, and the code with which it ends.
  func output(
    of arguments: [String], check: @Sendable ([UInt8]) throws -> Void
  ) async throws -> (bytes: [UInt8], code: Int) {
    let run = try await Subprocess.run(
      .name(program), arguments: Arguments(arguments), input: .none, output: .sequence,
      error: .discarded
    ) { execution in
      var bytes: [UInt8] = []
      for try await buffer in execution.standardOutput {
        unsafe buffer.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
        try check(bytes)
      }
      return bytes
    }
    return (run.closureResult, Self.code(run.terminationStatus))
  }

  struct TooLong: Error {}

  /// No honest head is longer.
  static let mostBytes = 64 << 10

  func arguments(for request: WebRequest) -> [String] {
    let address = request.address
    var arguments = [
      "--disable", "--silent", "--globoff", "--proto", "=http,https", "--noproxy", "*",
      "--max-time", String(request.timeout), "--user-agent", agent,
      "--output", "/dev/null", "--dump-header", "-", "--head",
    ]
    if request.method == .get { arguments += ["--request", "GET"] }
    if address.number == nil {
      let numbers = request.numbers.map { number in
        if case .v6 = number { "[\(number.text)]" } else { number.text }
      }
      arguments += [
        "--resolve", "\(address.host):\(address.port):\(numbers.joined(separator: ","))",
      ]
    }
    return arguments + ["--url", address.text]
  }

  private static func code(_ status: TerminationStatus) -> Int {
    if case .exited(let code) = status { Int(code) } else { -1 }
  }

  /// The meaning of curl's exit code (curl(1), EXIT CODES).
  static func answer(_ dump: [UInt8], code: Int, now: Int) -> WebAnswer {
    switch code {
    case 0: ResponseHead(dump, now: now).map(WebAnswer.head) ?? .failure(.garbage)
    case 7: .failure(.notConnected)
    case 28: .failure(.timedOut)
    case 52, 55, 56: .failure(.closedEarly)
    case 51, 60: .failure(.certificate)
    case 35, 53, 54, 58, 59, 64, 66, 77, 80, 83: .failure(.notSecured)
    case 1, 8, 16, 27, 92, 100: .failure(.garbage)
    default: .failure(.other(code: code))
    }
  }
}
