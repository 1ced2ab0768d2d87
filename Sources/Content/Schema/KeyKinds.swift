package import FrontMatter

extension KeyKind {
  package static let audience = KeyKind("audience", in: "hub.yml", under: "audiences")
  package static let topic = KeyKind("topic", in: "hub.yml", under: "topics")
  package static let region = KeyKind("region", in: "hub.yml", under: "regions")
  package static let strand = KeyKind("strand", in: "hub.yml", under: "strands")
  package static let source = KeyKind("source", in: "data/sources.yml")
  package static let organisation = KeyKind("organisation", in: "data/organisations.yml")
  package static let term = KeyKind("term", in: "data/glossary.yml")
}
