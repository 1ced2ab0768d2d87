import ArgumentParser
import Diagnostics

/// What a command of `plait pack` says when the content has errors.
enum PackRefusal {
  /// Prints the errors, and gives the exit code for them.
  static func end(for diagnostics: [Diagnostic], format: ReportFormat) -> ExitCode {
    DiagnosticPrinter(format: format, notes: .hidden).print(diagnostics)
    StandardError.write("Nothing was written: fix the errors and pack again.\n")
    return .contentErrors
  }
}
