import Checks
public import Diagnostics
public import Model

/// The files that a document becomes.
public struct ImportedFiles: Sendable, Equatable {
  /// The page below the content folder.
  public let path: PagePath
  /// What the page holds.
  public let text: String
  /// Its pictures, for `assets/`.
  public let pictures: [ImportedPicture]
  /// What a person should know of how the document was read, at places in the page.
  public let diagnostics: [Diagnostic]

  init(
    path: PagePath, text: String, pictures: [ImportedPicture], findings: [Finding], prefix: String
  ) {
    self.path = path
    self.text = text
    self.pictures = pictures
    let bytes = Array(text.utf8)
    var places: [String: Int] = [:]
    diagnostics = findings.map { finding in
      let range = Self.range(of: finding.anchor, in: bytes, after: places[finding.anchor] ?? 0)
      places[finding.anchor] = range?.upperBound
      return Diagnostic(
        finding.rule, finding.message, at: .init(prefix + path.text, range.map { SourceRange($0) }),
        suggestion: finding.advice.map { .init($0) })
    }.sorted()
  }

  private static func range(of anchor: String, in bytes: [UInt8], after start: Int) -> Range<Int>? {
    let wanted = Array(anchor.utf8)
    guard !wanted.isEmpty, start < bytes.count else { return nil }
    guard let found = bytes[start...].firstRange(of: wanted) else { return nil }
    let lower = wanted[0] == 0x0A ? found.lowerBound + 1 : found.lowerBound
    return lower..<found.upperBound
  }
}

extension Finding {
  fileprivate var rule: Rule {
    switch kind {
    case .lost: ImportRules.lostInImport
    case .changed: ImportRules.changedInImport
    case .unclear: ImportRules.unclearFact
    }
  }
}
