import Basics
import Diagnostics
import Model

/// Prints what is wrong with the content, in the form that was asked for.
struct DiagnosticPrinter {
  private let format: ReportFormat
  private let notes: TextReport.Notes

  /// Notes are folded or only counted where they would bury what has to be read, and only for people.
  init(format: ReportFormat, notes: TextReport.Notes = .shown) {
    self.format = format
    self.notes = notes
  }

  /// Whether standard output belongs to a program that reads the report.
  var ownsStandardOutput: Bool {
    switch format {
    case .text, .github: false
    case .gitlab, .sarif, .json: true
    }
  }

  /// Prints all diagnostics of a run, and for people how many there were.
  func print(_ diagnostics: [Diagnostic]) {
    var sources = Sources.ofFiles
    switch format {
    case .text:
      printText(diagnostics, &sources)
      printTally(of: diagnostics)
    case .github: printCommands(GitHubWriter().write(diagnostics, sources: &sources), diagnostics)
    case .gitlab: printDocument(GitLabWriter().write(diagnostics, sources: &sources))
    case .json: printDocument(JSONWriter().write(diagnostics, sources: &sources))
    case .sarif:
      printDocument(
        SARIFWriter(version: Version.current).write(diagnostics, sources: &sources))
    }
  }

  /// Prints diagnostics for people, without how many there were.
  func printEach(_ diagnostics: [Diagnostic]) {
    var sources = Sources.ofFiles
    printText(diagnostics, &sources)
  }

  private func printText(_ diagnostics: [Diagnostic], _ sources: inout Sources) {
    let writer = TextWriter(colour: StandardError.showsColour)
    var wasLine = false
    for part in TextReport(diagnostics, notes: notes).parts {
      switch part {
      case .diagnostic(let diagnostic):
        if wasLine { StandardError.write("\n") }
        StandardError.write(writer.write(diagnostic, sources: &sources) + "\n")
        wasLine = false
      case .line(let line):
        StandardError.write(Visible.text(line) + "\n")
        wasLine = true
      }
    }
    if wasLine { StandardError.write("\n") }
  }

  private func printCommands(_ report: GitHubWriter.Report, _ diagnostics: [Diagnostic]) {
    printDocument(report.commands)
    // What GitHub does not show is in the log at least, when it can be nowhere better.
    if !report.summary.isEmpty, !StepSummaryFile.append(report.summary) {
      StandardError.write(report.remainder)
    }
    printTally(of: diagnostics)
  }

  private func printDocument(_ text: String) { StandardOutput.write(Array(text.utf8)) }

  private func printTally(of diagnostics: [Diagnostic]) {
    // What is not shown is not counted: `plait check --notes` and `plait stats` are for who wants to know.
    let hidesNotes = notes == .hidden && format == .text
    let shown = hidesNotes ? diagnostics.filter { $0.severity != .note } : diagnostics
    if let tally = Tally(shown) { StandardError.write("\(tally)\n") }
  }
}

extension Sources {
  /// The files on this machine.
  static var ofFiles: Sources {
    Sources { path in (try? readFile(at: path)).map { SourceFile(path: path, bytes: $0) } }
  }
}
