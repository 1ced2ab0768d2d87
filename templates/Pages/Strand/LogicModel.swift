import Hypertext

/// A logic model as four lists in a row, so that it reads the same aloud, on a phone and on paper.
func logicModel(_ model: LogicModelView, _ words: Words) -> HTML {
  """
  <section class="logic" aria-labelledby="p.logic">
  <h2 id="p.logic">\(words[.logicModel])</h2>
  <p class="note">\(words[.logicModelNote])</p>
  <ol class="logic-steps">
  \(step(words[.logicInputs], model.inputs))\(step(words[.logicActivities], model.activities))\
  \(step(words[.logicOutputs], model.outputs))\(step(words[.logicOutcomes], model.outcomes))</ol>
  </section>

  """
}

private func step(_ title: HTML, _ items: [String]) -> HTML {
  """
  <li><h3>\(title)</h3>
  <ul>
  \(items.map { "<li>\($0)</li>\n" as HTML })</ul></li>

  """
}
