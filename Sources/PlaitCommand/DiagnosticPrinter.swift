import Content
import Diagnostics

/// Prints what is wrong with the content, with the lines that it is about.
struct DiagnosticPrinter {
  private let writer: TextWriter

  init(colour: Bool) {
    writer = TextWriter(colour: colour)
  }

  /// Prints all diagnostics to standard error and, at the end, how many there were.
  func print(_ diagnostics: [Diagnostic]) {
    var source: SourceFile?
    for diagnostic in diagnostics {
      let path = diagnostic.place.path
      // Diagnostics come file by file, so each file is read again once, and only if it is at fault.
      if source?.path != path {
        source = (try? readFile(at: path)).map { SourceFile(path: path, bytes: $0) }
      }
      StandardError.write(writer.write(diagnostic, source: source) + "\n")
    }
    if !diagnostics.isEmpty { StandardError.write(tally(of: diagnostics) + "\n") }
  }

  private func tally(of diagnostics: [Diagnostic]) -> String {
    Severity.allCases.reversed().compactMap { severity in
      let count = diagnostics.count { $0.severity == severity }
      if count == 0 { return nil }
      return count == 1 ? "1 \(severity.rawValue)" : "\(count) \(severity.rawValue)s"
    }.joined(separator: ", ")
  }
}
