import ArgumentParser
import Preview
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ExitCode {
  /// The content has errors.
  static let contentErrors = ExitCode(1)
  /// The command was called wrongly, or the machine failed it.
  static let wrongCallOrMachine = ExitCode(2)
}

extension ExitCode {
  /// Ends the program with it.
  func end() -> Never { exit(rawValue) }

  /// Ends with 0 at once. To let a hub of 10,000 pages go, piece by piece, would take a twentieth of a second,
  /// and the system takes its memory back in one.
  static func end(keeping outcome: Build.Outcome) -> Never {
    withExtendedLifetime(outcome) { ExitCode.success.end() }
  }

  /// Says why a preview cannot be shown, and ends with 2.
  static func end(for error: PreviewError) -> Never {
    StandardError.write("error: \(error)\n")
    wrongCallOrMachine.end()
  }

  /// Says why the machine kept a build from being written, and ends with 2.
  static func end(for error: OutputError) -> Never {
    StandardError.write("error: \(error)\n")
    wrongCallOrMachine.end()
  }
}
