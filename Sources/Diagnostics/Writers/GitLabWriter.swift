/// Writes diagnostics as a Code Quality report, which GitLab shows in merge requests
/// (docs.gitlab.com, "Code Quality", "Code Quality report format").
public struct GitLabWriter: Sendable {
  /// A writer.
  public init() {}

  /// The report on all diagnostics of a run.
  public func write(_ diagnostics: [Diagnostic], sources: inout Sources) -> String {
    var fingerprints = Fingerprints()
    let issues = diagnostics.map { diagnostic in
      let place = sources.locate(diagnostic.place)
      return JSONText.fields([
        "description": .text(Self.description(of: diagnostic)),
        "check_name": .text(diagnostic.rule.id),
        "fingerprint": .text(fingerprints.next(diagnostic)),
        "severity": .text(Self.severity(diagnostic.severity)),
        "location": .fields([
          "path": .text(place.path),
          "lines": .fields([
            "begin": .number(place.start.line), "end": .number(place.end.line),
          ]),
        ]),
      ])
    }
    return JSONText.list(issues).document
  }

  private static func description(of diagnostic: Diagnostic) -> String {
    guard let suggestion = diagnostic.suggestion else { return diagnostic.message }
    return diagnostic.message + " (" + suggestion.message + ")"
  }

  /// GitLab has five grades: info, minor, major, critical and blocker.
  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .note: "info"
    case .warning: "minor"
    case .error: "critical"
    }
  }
}
