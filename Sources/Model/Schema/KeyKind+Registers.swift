package import FrontMatter

// The keys of what settings and registers list.
extension KeyKind {
  package static let audience = KeyKind(
    "audience", in: "hub.yml", under: "audiences", with: ["key", "title"])
  package static let topic = KeyKind(
    "topic", in: "hub.yml", under: "topics", with: ["key", "title"])
  package static let region = KeyKind("region", in: "hub.yml", under: "regions")
  package static let organisationType = KeyKind(
    "type", in: "hub.yml", under: "organisation_types", with: ["key", "title"])
  package static let grade = KeyKind("grade", in: "hub.yml", under: "grades")
  package static let approach = KeyKind(
    "approach", in: "hub.yml", under: "approaches", with: ["key", "title"])
  package static let strand = KeyKind(
    "strand", in: "hub.yml", under: "strands", with: ["folder", "title"])
  package static let source = KeyKind(
    "source", in: "data/sources.yml", with: ["key", "authors", "year", "title", "kind"])
  package static let organisation = KeyKind(
    "organisation", in: "data/organisations.yml", with: ["key", "name", "region"])
  package static let term = KeyKind(
    "term", in: "data/glossary.yml", with: ["term", "definition"])
}
