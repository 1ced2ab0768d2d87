import FrontMatter

extension KeyKind {
  static let audience: KeyKind = "audience"
  static let topic: KeyKind = "topic"
  static let region: KeyKind = "region"
  static let strand: KeyKind = "strand"
  static let source: KeyKind = "source"
  static let organisation: KeyKind = "organisation"
  static let recommendation: KeyKind = "recommendation"
  static let term: KeyKind = "term"
}
