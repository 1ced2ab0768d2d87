public import Hypertext

/// The page of a term: what it means, and every page that uses it.
public func termPage(_ view: TermView, in frame: Frame) -> HTML {
  let words = frame.words
  return layout(
    view.page, in: frame, structuredData: definedTerm(view),
    above: """
      <article class="page record">
      \(pageHeader(view.page, words, line: line(view, words)))\
      \(view.uses.isEmpty
        ? "<p>\(words[.termUnused])</p>\n"
        : resourceSection(words[.termUses], anchor: "p.uses", view.uses, words))</article>

      """)
}

/// A term in the terms of schema.org.
private func definedTerm(_ view: TermView) -> JSON {
  let glossary = view.page.breadcrumbs.last
  let term = JSON.object([
    "@context": schemaContext,
    "@type": .string("DefinedTerm"),
    "name": .string(view.page.title),
    "description": view.page.summary.map(JSON.string),
    "url": view.page.canonical.map { .string($0.text) },
    "inDefinedTermSet": glossary.map {
      definedTermSet($0.title, absolute($0.href, from: view.page.canonical))
    },
  ])
  return structuredData(term, of: view.page)
}

/// Other forms, other entries and the source; nothing where there is none of them.
private func line(_ view: TermView, _ words: Words) -> HTML? {
  var parts: [HTML] = []
  if !view.also.isEmpty {
    parts.append(words.fill(.termAlso, ["terms": textRun(view.also, words)]))
  }
  if !view.see.isEmpty {
    parts.append(words.fill(.termSee, ["terms": linkRun(view.see, words)]))
  }
  if let source = view.source {
    parts.append(words.fill(.termSource, ["source": link(source)]))
  }
  if parts.isEmpty { return nil }
  return separated(parts.map { "<span>\($0)</span>" as HTML }, by: " ")
}
