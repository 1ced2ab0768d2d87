import Hypertext

/// A logic model as four lists in a row, so that it reads the same aloud, on a phone and on paper.
func logicModel(
  _ model: LogicModelView, _ words: Words, in part: PagePart = .whole
) -> HTML {
  let steps = [
    (Word.logicInputs, model.inputs), (.logicActivities, model.activities),
    (.logicOutputs, model.outputs), (.logicOutcomes, model.outcomes),
  ]
  return """
    <section class="logic" aria-labelledby="\(part.labels("p.logic"))">
    \(part.heading("p.logic", words[.logicModel]))
    <p class="note">\(words[.logicModelNote])</p>
    <ol class="logic-steps">
    \(steps.map { step(words[$0.0], $0.1, level: part.level(3)) })</ol>
    </section>

    """
}

private func step(_ title: HTML, _ items: [String], level: Int) -> HTML {
  """
  <li><h\(level)>\(title)</h\(level)>
  <ul>
  \(items.map { "<li>\($0)</li>\n" as HTML })</ul></li>

  """
}
