public import Hypertext

/// The page of a pathway: its steps with their time, and a record to print.
public func pathwayPage(_ view: PathwayView, in frame: Frame) -> HTML {
  let words = frame.words
  let time = view.minutes.map { words.fill(.pathwayMinutes, ["time": words.minutes($0)]) }
  let line: HTML = """
    <span>\(words.count(view.steps.count, .stepsOne, .stepsOther))</span>\
    \(time.map { " <span>\($0)</span>" as HTML })\
    \(if: !view.audiences.isEmpty,
      " <span>\(words[.audiences]) \(linkRun(view.audiences, words))</span>")
    """
  return layout(
    view.page, in: frame,
    above: """
      <article class="page pathway">
      \(pageHeader(view.page, words, kicker: words[.entryPathway], line: line))\
      \(contents(view.headings, words))<div class="prose">

      """,
    body: view.body,
    below: """

      </div>
      \(steps(view, words))\(pathwayRecord(view, words))\(references(view.references, words))\
      \(credit(view.facts, words))</article>

      """)
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
