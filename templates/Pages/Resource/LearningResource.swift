import Hypertext

private let schemaContext = JSON.string("https://schema.org")
private let schemaAudience = JSON.string("EducationalAudience")
private let schemaTrue = JSON.boolean(true)

/// A resource in the terms of schema.org, for search engines and repositories.
///
/// `LearningResource` stands beside a primary type, as schema.org asks.
func learningResource(_ view: ResourceView, in frame: Frame) -> JSON {
  .object([
    "@context": schemaContext,
    "@type": .array([.string("LearningResource"), .string(view.schemaType)]),
    "name": .string(view.page.title),
    "description": view.page.summary.map(JSON.string),
    "url": view.page.canonical.map { .string($0.text) },
    "inLanguage": frame.language,
    "learningResourceType": view.facts.kind.map(JSON.string),
    "timeRequired": view.facts.minutes.map { .string("PT\($0)M") },
    "audience": audience(view.facts.links(.audiences)),
    "about": list(view.facts.links(.topics).map { .string($0.title) }),
    "teaches": list(view.facts.list(.lessons).map(JSON.string)),
    "datePublished": view.facts.date(.published).map { .string($0.iso) },
    "dateModified": view.facts.date(.reviewed).map { .string($0.iso) },
    "isAccessibleForFree": schemaTrue,
    "license": frame.licence,
    "publisher": frame.publisher,
  ])
}

private func audience(_ links: [Link]) -> JSON? {
  if links.isEmpty { return nil }
  return .object([
    "@type": schemaAudience,
    "educationalRole": .array(links.map { .string($0.title) }),
  ])
}

/// An array, or nothing when it would be empty.
private func list(_ elements: [JSON]) -> JSON? {
  elements.isEmpty ? nil : .array(elements)
}
