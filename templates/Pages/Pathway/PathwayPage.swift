public import Hypertext

/// The page of a pathway: its steps with their time, and a record to print.
public func pathwayPage(_ view: PathwayView, in frame: Frame) -> HTML {
  let words = frame.words
  let time = view.minutes.map { words.fill(.pathwayMinutes, ["time": words.minutes($0)]) }
  let line: HTML = """
    <span>\(words.count(view.steps.count, .stepsOther))</span>\
    \(time.map { " <span>\($0)</span>" as HTML })\
    \(if: !view.audiences.isEmpty,
      " <span>\(words[.audiences]) \(linkRun(view.audiences, words))</span>")
    """
  let end = [
    PageSection("p.steps", words[.pathwaySteps]) { _, _ in steps(view, words) },
    PageSection("p.record", words[.pathwayRecord]) { _, _ in pathwayRecord(view, words) },
    PageSection("p.references", words[.references]) { _, _ in references(view.references, words) },
  ]
  return layout(
    view.page, in: frame, structuredData: course(view, in: frame),
    above: """
      <article class="page pathway">
      \(pageHeader(view.page, words, kicker: words[.entryPathway], line: line))\
      <div class="columns">
      \(sideColumn(view.headings, after: end, words))<div class="text">
      <div class="prose"\(languageAttributes(view.page.language))>

      """,
    body: view.body,
    below: """

      </div>
      \(end.markup)\
      \(view.pack.map { "<p class=\"more\">\(link($0))</p>\n" as HTML })\
      \(offers(view.offers, .offersPathway, words))\(pageShare(view.page, words))\(credit(view.facts, words))</div>
      </div>
      </article>

      """)
}

/// A pathway in the terms of schema.org.
private func course(_ view: PathwayView, in frame: Frame) -> JSON {
  let here = view.page.canonical
  let course = JSON.object([
    "@context": schemaContext,
    "@type": .string("Course"),
    "name": .string(view.page.title),
    "description": view.page.summary.map(JSON.string),
    "url": here.map { .string($0.text) },
    "inLanguage": frame.language,
    "timeRequired": view.minutes.map { .string("PT\($0)M") },
    "audience": audience(view.audiences),
    "hasPart": .array(
      view.steps.map { step in
        .object([
          "@type": .string("LearningResource"), "name": .string(step.title),
          "url": absolute(step.href, from: here).map(JSON.string),
        ])
      }),
    "isAccessibleForFree": .boolean(true),
    "license": frame.licence,
    "provider": frame.publisher,
  ])
  return structuredData(course, of: view.page)
}

private func steps(_ view: PathwayView, _ words: Words) -> HTML {
  """
  <section class="steps" aria-labelledby="p.steps">
  <h2 id="p.steps">\(words[.pathwaySteps])</h2>
  <ol>
  \(view.steps.map(step))</ol>
  </section>

  """
}

private func step(_ step: PathwayStep) -> HTML {
  "<li>\(step.resource)</li>\n"
}
