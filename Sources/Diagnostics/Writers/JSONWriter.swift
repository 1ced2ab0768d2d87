/// Writes diagnostics as one JSON document for programs of one's own.
///
///     {
///       "version": 1,
///       "counts": {"error": 1, "warning": 0, "note": 0},
///       "diagnostics": [
///         {
///           "rule": "broken-link", "severity": "error",
///           "message": "no page at 'instal.md'",
///           "path": "content/guides/setup.md",
///           "line": 14, "column": 15, "endLine": 14, "endColumn": 24,
///           "startByte": 310, "endByte": 319,
///           "suggestion": "did you mean 'install.md'?", "replacement": "install.md",
///           "notes": [{"message": "…", "path": "…", "line": 1, "column": 1}]
///         }
///       ]
///     }
///
/// Lines and columns start at 1, columns count characters as people do, ends are excluded. A diagnostic
/// about a file as a whole has no fields from `line` to `endByte`. `suggestion`, `replacement` and `notes`
/// are there only when there are any; `replacement` is what `plait fix` would write in place of the bytes.
public struct JSONWriter: Sendable {
  /// A writer.
  public init() {}

  /// The document for all diagnostics of a run.
  public func write(_ diagnostics: [Diagnostic], sources: inout Sources) -> String {
    let counts = Severity.allCases.reversed().map { severity in
      (
        name: severity.rawValue,
        value: JSONText.number(diagnostics.count { $0.severity == severity })
      )
    }
    return JSONText.fields([
      "version": .number(1),
      "counts": .fields(counts),
      "diagnostics": .list(diagnostics.map { value(of: $0, sources: &sources) }),
    ]).document
  }

  private func value(of diagnostic: Diagnostic, sources: inout Sources) -> JSONText {
    let place = sources.locate(diagnostic.place)
    let isWhole = place.bytes == nil
    let notes = diagnostic.notes.map { note in
      let place = sources.locate(note.place, isNote: true)
      return JSONText.fields([
        "message": .text(note.message), "path": .text(place.path),
        "line": .number(place.start.line), "column": .number(place.start.column),
      ])
    }
    return .fields([
      "rule": .text(diagnostic.rule.id),
      "severity": .text(diagnostic.severity.rawValue),
      "message": .text(diagnostic.message),
      "path": .text(place.path),
      "line": isWhole ? nil : .number(place.start.line),
      "column": isWhole ? nil : .number(place.start.column),
      "endLine": isWhole ? nil : .number(place.end.line),
      "endColumn": isWhole ? nil : .number(place.end.column),
      "startByte": place.bytes.map { .number($0.lowerBound) },
      "endByte": place.bytes.map { .number($0.upperBound) },
      "suggestion": .optional(diagnostic.suggestion?.message),
      // Readers put it in place of the bytes above.
      "replacement": .optional(
        diagnostic.suggestion.flatMap { $0.replaced == nil ? $0.replacement : nil }),
      "notes": notes.isEmpty ? nil : .list(notes),
    ])
  }
}
