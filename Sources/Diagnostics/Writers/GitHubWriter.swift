/// Writes diagnostics as workflow commands, which GitHub Actions shows at the lines at fault
/// (docs.github.com, "Workflow commands for GitHub Actions").
public struct GitHubWriter: Sendable {
  /// What a run prints, and what it adds to the summary of its step.
  public struct Report: Sendable, Hashable {
    /// A command for each diagnostic that GitHub shows, one to a line.
    public let commands: String
    /// The other diagnostics as a Markdown table, or nothing.
    public let summary: String
    /// The other diagnostics as plain lines, for want of a summary.
    public let remainder: String
  }

  /// GitHub shows ten errors, ten warnings and ten notices of a step, and drops the others silently.
  public static let mostOfOneKind = 10

  /// A writer.
  public init() {}

  /// The report on all diagnostics of a run: the worst first, and no more than GitHub shows.
  public func write(_ diagnostics: [Diagnostic], sources: inout Sources) -> Report {
    var commands = ""
    var others: [Diagnostic] = []
    for severity in Severity.allCases.reversed() {
      let those = diagnostics.filter { $0.severity == severity }
      for diagnostic in those.prefix(Self.mostOfOneKind) {
        commands += command(for: diagnostic, at: sources.locate(diagnostic.place)) + "\n"
      }
      others += those.dropFirst(Self.mostOfOneKind)
    }
    var summary = StepSummary()
    var remainder = ""
    for diagnostic in others {
      let place = sources.locate(diagnostic.place)
      summary.add(diagnostic, at: place)
      remainder += line(for: diagnostic, at: place) + "\n"
    }
    return Report(commands: commands, summary: summary.text, remainder: remainder)
  }

  private func command(for diagnostic: Diagnostic, at place: LocatedPlace) -> String {
    let name =
      switch diagnostic.severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "notice"
      }
    var properties = [("file", place.path), ("line", String(place.start.line))]
    if place.bytes != nil {
      properties.append(("endLine", String(place.end.line)))
      // Columns are only understood within a line.
      if place.start.line == place.end.line {
        properties.append(("col", String(place.start.column)))
        properties.append(("endColumn", String(place.end.column)))
      }
    }
    properties.append(("title", diagnostic.rule.id))
    let list = properties.map { $0 + "=" + Self.escaped($1, inProperty: true) }
    return "::\(name) " + list.joined(separator: ",") + "::"
      + Self.escaped(Self.message(of: diagnostic), inProperty: false)
  }

  private static func message(of diagnostic: Diagnostic) -> String {
    guard let suggestion = diagnostic.suggestion else { return diagnostic.message }
    return diagnostic.message + "\n" + suggestion.message
  }

  /// Escapes what would end a command or a property, as GitHub's own toolkit does
  /// (actions/toolkit packages/core/src/command.ts), and shows what a terminal would act on.
  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result += Visible.text(String(scalar))
      }
    }
    return result
  }

  /// A line that can be taken for no command: those begin with `::`, and in an older form with `##[`
  /// anywhere.
  private func line(for diagnostic: Diagnostic, at place: LocatedPlace) -> String {
    let text =
      "- \(TextWriter.text(of: place)): \(diagnostic.severity.rawValue): "
      + Visible.text(diagnostic.message) + " [\(diagnostic.rule.id)]"
    return text.split(separator: "##[", omittingEmptySubsequences: false).joined(separator: "## [")
  }
}
