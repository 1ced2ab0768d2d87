import Hypertext

private let schemaAudience = JSON.string("EducationalAudience")
private let schemaTrue = JSON.boolean(true)

/// A resource in the terms of schema.org, for search engines and repositories.
///
/// `LearningResource` stands beside a primary type, as schema.org asks.
func learningResource(_ view: ResourceView, in frame: Frame) -> JSON {
  let here = view.page.canonical
  let site = webSite(frame, home: absolute(view.page.breadcrumbs.first?.href, from: here))
  let resource = JSON.object([
    "@context": schemaContext,
    "@type": .array([.string("LearningResource"), .string(view.schemaType)]),
    "name": .string(view.page.title),
    "description": view.page.summary.map(JSON.string),
    "url": view.page.canonical.map { .string($0.text) },
    "inLanguage": view.page.language.map(JSON.string) ?? frame.language,
    "learningResourceType": view.facts.kind.map(JSON.string),
    "timeRequired": view.facts.minutes.map { .string("PT\($0)M") },
    "audience": audience(view.facts.links(.audiences)),
    "about": list(
      organisations(of: view) + view.facts.links(.topics).map { .string($0.title) }),
    "isPartOf": view.facts.strand.map { strand in
      .object([
        "@type": .string("CollectionPage"), "name": .string(strand.title),
        "url": absolute(strand.href, from: here).map(JSON.string), "isPartOf": site,
      ])
    },
    "teaches": list(view.facts.list(.lessons).map(JSON.string)),
    "datePublished": view.facts.date(.published).map { .string($0.iso) },
    "dateModified": view.facts.date(.reviewed).map { .string($0.iso) },
    "isAccessibleForFree": schemaTrue,
    "license": frame.licence,
    "publisher": frame.publisher,
  ])
  return structuredData(resource, of: view.page)
}

/// Whom a case study is about.
private func organisations(of view: ResourceView) -> [JSON] {
  (view.facts.links(.organisation) + view.facts.links(.organisations)).map { organisation in
    .object([
      "@type": .string("Organization"), "name": .string(organisation.title),
      "url": absolute(organisation.href, from: view.page.canonical).map(JSON.string),
    ])
  }
}

func audience(_ links: [Link]) -> JSON? {
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
