/// Writes diagnostics in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which
/// GitHub's code scanning and many editors read.
public struct SARIFWriter: Sendable {
  private let version: String

  /// A writer for a version of the generator, such as `1.0.0`.
  public init(version: String) {
    self.version = version
  }

  /// The log of a run with all its diagnostics.
  public func write(_ diagnostics: [Diagnostic], sources: inout Sources) -> String {
    let rules = Set(diagnostics.map(\.rule)).sorted { $0.id < $1.id }
    let numbers = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var fingerprints = Fingerprints()
    var results: [JSONText] = []
    for diagnostic in diagnostics {
      results.append(
        result(
          for: diagnostic, ruleIndex: numbers[diagnostic.rule.id] ?? 0,
          fingerprint: fingerprints.next(diagnostic), sources: &sources))
    }
    let driver = JSONText.fields([
      "name": .text("Plait"), "version": .text(version), "semanticVersion": .text(version),
      "rules": .list(rules.map(Self.rule)),
    ])
    return JSONText.fields([
      "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .text("2.1.0"),
      "runs": .list([
        .fields([
          "tool": .fields(["driver": driver]), "columnKind": .text("utf16CodeUnits"),
          "results": .list(results),
        ])
      ]),
    ]).document
  }

  private static func rule(_ rule: Rule) -> JSONText {
    .fields([
      "id": .text(rule.id),
      "shortDescription": message(firstSentence(of: rule.explanation)),
      "fullDescription": message(rule.explanation),
      "help": message("Wrong:\n\n\(rule.wrong)\n\nRight:\n\n\(rule.right)"),
      "defaultConfiguration": .fields(["level": .text(rule.severity.rawValue)]),
    ])
  }

  private static func firstSentence(of text: String) -> String {
    guard let end = text.firstRange(of: ". ") else { return text }
    return text[..<end.lowerBound] + "."
  }

  private static func message(_ text: String) -> JSONText { .fields(["text": .text(text)]) }

  private func result(
    for diagnostic: Diagnostic, ruleIndex: Int, fingerprint: String, sources: inout Sources
  ) -> JSONText {
    let place = sources.locate(diagnostic.place)
    let advice = diagnostic.suggestion.map { ": " + $0.message } ?? ""
    let related = diagnostic.notes.enumerated().map { number, note in
      Self.location(
        sources.locate(note.place, isNote: true), id: number + 1, saying: note.message)
    }
    return .fields([
      "ruleId": .text(diagnostic.rule.id),
      "ruleIndex": .number(ruleIndex),
      "level": .text(diagnostic.severity.rawValue),
      "message": Self.message(diagnostic.message + advice),
      "locations": .list([Self.location(place)]),
      "relatedLocations": related.isEmpty ? nil : .list(related),
      "partialFingerprints": .fields(["plait/v1": .text(fingerprint)]),
      "fixes": fix(for: diagnostic, at: place).map { .list([$0]) },
    ])
  }

  private static func location(
    _ place: LocatedPlace, id: Int? = nil, saying message: String? = nil
  ) -> JSONText {
    .fields([
      "id": id.map { .number($0) },
      "physicalLocation": .fields([
        "artifactLocation": artifact(place.path), "region": region(of: place),
      ]),
      "message": message.map(Self.message),
    ])
  }

  /// A path below the working folder as a URI reference, any other as a `file:` URI.
  private static func artifact(_ path: String) -> JSONText {
    let address = PathAddress.encoded(path)
    if path.hasPrefix("/") { return .fields(["uri": .text("file://" + address)]) }
    return .fields(["uri": .text(address), "uriBaseId": .text("%SRCROOT%")])
  }

  /// The region of a place. One about a file as a whole is its first line, for want of which code scanning
  /// does not show it.
  private static func region(of place: LocatedPlace) -> JSONText {
    guard place.bytes != nil else { return .fields(["startLine": .number(1)]) }
    return .fields([
      "startLine": .number(place.start.line), "startColumn": .number(place.utf16Columns.start),
      "endLine": .number(place.end.line), "endColumn": .number(place.utf16Columns.end),
    ])
  }

  private func fix(for diagnostic: Diagnostic, at place: LocatedPlace) -> JSONText? {
    guard let suggestion = diagnostic.suggestion, let text = suggestion.replacement,
      suggestion.replaced == nil, place.bytes != nil
    else { return nil }
    let replacement = JSONText.fields([
      "deletedRegion": Self.region(of: place), "insertedContent": Self.message(text),
    ])
    return .fields([
      "description": Self.message(suggestion.message),
      "artifactChanges": .list([
        .fields([
          "artifactLocation": Self.artifact(place.path), "replacements": .list([replacement]),
        ])
      ]),
    ])
  }
}
