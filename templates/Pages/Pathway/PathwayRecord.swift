import Hypertext

/// A record of the steps to fill in by hand; a script may fill in what was read.
func pathwayRecord(_ view: PathwayView, _ words: Words) -> HTML {
  """
  <section class="pathway-record" aria-labelledby="p.record" data-record="">
  <h2 id="p.record">\(words[.pathwayRecord])</h2>
  <p class="note">\(words[.pathwayRecordNote])</p>
  <p class="paper">\(words[.pathwayName]) <span class="blank"></span></p>
  <div class="table-scroll" role="region" aria-labelledby="p.record-caption" tabindex="0">
  <table>
  <caption id="p.record-caption">\(words[.pathwayRecordCaption])</caption>
  <thead>
  <tr><th scope="col">\(words[.pathwaySteps])</th><th scope="col">\(words[.pathwayDone])</th>\
  <th scope="col">\(words[.pathwayNotes])</th></tr>
  </thead>
  <tbody>
  \(view.steps.enumerated().map { index, step in row(step, number: index + 1, words) })</tbody>
  </table>
  </div>
  </section>

  """
}

private func row(_ step: PathwayStep, number: Int, _ words: Words) -> HTML {
  """
  <tr data-step="\(number)"><th scope="row">\(number). \(step.title)</th>\
  <td></td><td></td></tr>

  """
}
