import Subprocess

/// Turns a document into JSON by the program `pandoc`.
///
/// It is a program rather than a library because there is none, and it is asked for only here. It is given the bytes
/// of one document and fixed arguments: it reads no other file and asks nobody (`--sandbox`), and has so much memory
/// and a limited number of seconds.
struct Pandoc: Sendable {
  /// The program, by its name.
  var program = "pandoc"
  /// After how long it is stopped.
  var patience = Duration.seconds(60)

  /// Why there is no answer.
  enum Failure: Error, Equatable {
    /// There is no such program on this machine.
    case missing
    /// It took longer than ``patience``.
    case tooSlow
    /// It said more than any document has to say, or needed more memory than it may have.
    case tooLarge
    /// There is no room on the disk for what it is to read; `reason` is in the system's words.
    case noRoom(reason: String)
    /// It could not read the document; `reason` is in its words.
    case refused(reason: String)
  }

  /// No page of a hub takes as much.
  private static let mostBytes = 48 << 20

  /// What pandoc says of a document.
  func json(of bytes: [UInt8], _ format: DocumentFormat) async throws(Failure) -> [UInt8] {
    let path: String
    do throws(PassedDocument.Failure) {
      path = try PassedDocument.write(bytes)
    } catch {
      throw .noRoom(reason: error.reason)
    }
    defer { PassedDocument.remove(path) }
    return try await json(ofFileAt: path, format)
  }

  private func json(
    ofFileAt path: String, _ format: DocumentFormat
  ) async throws(Failure) -> [UInt8] {
    do {
      let run = try await Subprocess.run(
        .name(program), arguments: Arguments(arguments(for: format) + [path]),
        input: .none, output: .sequence, error: .string(limit: 64 << 10)
      ) { [patience] execution in
        let watch = Task {
          try await Task.sleep(for: patience)
          try? execution.send(signal: .kill)
          return true
        }
        defer { watch.cancel() }
        var json: [UInt8] = []
        for try await buffer in execution.standardOutput {
          unsafe buffer.withUnsafeBytes { unsafe json.append(contentsOf: $0) }
          if json.count > Self.mostBytes { throw Failure.tooLarge }
        }
        watch.cancel()
        return (json, (try? await watch.value) ?? false)
      }
      let (json, isLate) = run.closureResult
      if isLate { throw Failure.tooSlow }
      switch run.terminationStatus {
      case .exited(0): return json
      case .exited(let code) where code == Self.heapExhausted: throw Failure.tooLarge
      default: throw Failure.refused(reason: Self.shortened(run.standardError))
      }
    } catch let failure as Failure {
      throw failure
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .missing
    } catch {
      throw .refused(reason: "it could not be run")
    }
  }

  /// The exit code of Haskell's runtime when the heap is full.
  private static let heapExhausted: TerminationStatus.Code = 251

  func arguments(for format: DocumentFormat) -> [String] {
    [
      "+RTS", "-M768m", "-RTS", "--sandbox", "--from", format.pandocName, "--to", "json",
      "--track-changes=all",
    ]
  }

  private static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 300 ? String(line.prefix(300)) + "…" : line
  }
}
