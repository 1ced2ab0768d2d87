package import FrontMatter

extension KeyKind {
  package static let audience: KeyKind = "audience"
  package static let topic: KeyKind = "topic"
  package static let region: KeyKind = "region"
  package static let strand: KeyKind = "strand"
  package static let source: KeyKind = "source"
  package static let organisation: KeyKind = "organisation"
  package static let recommendation: KeyKind = "recommendation"
  package static let term: KeyKind = "term"
}
