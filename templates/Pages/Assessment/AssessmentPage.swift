public import Hypertext

/// The page of a self-assessment: works on paper as it is; a script may count through the `data-`
/// attributes.
public func assessmentPage(_ view: AssessmentView, in frame: Frame) -> HTML {
  let words = frame.words
  let resource = view.resource
  return layout(
    resource.page, in: frame, structuredData: learningResource(resource, in: frame),
    above: """
      <article class="page assessment">
      \(resourceHeader(resource, words))<div class="columns">
      <div class="side">
      \(contents(resource.headings + view.sections.map(heading), words))\
      \(resource.section.map { sectionContents($0, words) })</div>
      <div class="text">
      <div class="prose">

      """,
    body: resource.body,
    below: """

      </div>
      \(assessmentForm(view.sections, scale: view.scale, storageKey: view.storageKey, words))\(resourceEnd(resource, words))</div>
      </div>
      </article>

      """)
}

private func heading(_ section: AssessmentSection) -> HeadingItem {
  HeadingItem(title: section.title, anchor: section.anchor)
}
