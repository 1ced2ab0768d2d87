import Hypertext

/// The statements with their scales. Nothing is sent: the form has no address and no button that
/// submits; what a script adds is hidden until it runs.
/// - Parameter storageKey: What the answers are kept under on the reader's device; without it they are not kept.
func assessmentForm(
  _ sections: [AssessmentSection], scale: [String], storageKey: String?, _ words: Words
) -> HTML {
  let groups = sections.enumerated().map { index, section in
    assessmentSection(section, number: index + 1, of: sections.count, scale: scale, words)
  }
  return """
    <form class="statements" data-assessment="" autocomplete="off" \
    data-mean="\(words.text(.assessmentMean))" data-lowest="\(words.text(.assessmentLowest))" \
    data-columns="\(words.text(.assessmentColumns))" \
    data-unreadable="\(words.text(.assessmentUnreadable))" \
    \(storageKey.map { "data-key=\"\($0)\" " as HTML })data-kept="\(words.text(.assessmentKept))" \
    data-unkept="\(words.text(.assessmentUnkept))" \
    data-forgotten="\(words.text(.assessmentForgotten))" \
    data-forget="\(words.text(.assessmentForget))" data-keep="\(words.text(.assessmentKeep))" \
    data-clear-ask="\(words.text(.assessmentClearAsk))" \
    data-clear-yes="\(words.text(.assessmentClearYes))" \
    data-replace-ask="\(words.text(.assessmentReplaceAsk))" \
    data-replace-yes="\(words.text(.assessmentReplaceYes))">
    <p class="how-to">\(words[.assessmentHowTo])</p>
    \(groups)\(result(words))</form>

    """
}

private func assessmentSection(
  _ section: AssessmentSection, number: Int, of total: Int, scale: [String], _ words: Words
) -> HTML {
  let place = words.fill(
    .assessmentSectionLabel, ["n": "\(number)", "total": "\(total)"])
  let statements = section.statements.enumerated().map { index, statement in
    assessmentStatement(statement, name: "s\(number)-\(index + 1)", scale: scale)
  }
  return """
    <section class="statement-group" aria-labelledby="\(section.anchor)" data-section="">
    <h2 id="\(section.anchor)"><span class="kicker">\(place)</span> \(section.title)</h2>
    \(statements)\(help(section, words))\
    <p class="paper">\(words[.assessmentScore]) <span class="blank"></span></p>
    </section>

    """
}

/// A statement with a radio button for each label of the scale.
private func assessmentStatement(_ statement: String, name: HTML, scale: [String]) -> HTML {
  let choices = scale.enumerated().map { index, label in
    """
    <label><input type="radio" name="\(name)" value="\(index + 1)"/> <span>\(label)</span></label>

    """ as HTML
  }
  return """
    <fieldset data-statement="">
    <legend>\(statement)</legend>
    <div class="scale">
    \(choices)</div>
    </fieldset>

    """
}

private func help(_ section: AssessmentSection, _ words: Words) -> HTML {
  if section.help.isEmpty { return .empty }
  return """
    <div class="help" data-help="">
    <p>\(words[.assessmentHelp])</p>
    <ul>
    \(linkItems(section.help))</ul>
    </div>

    """
}

/// Where a script shows the result, and room to write on paper.
private func result(_ words: Words) -> HTML {
  """
  <section class="result" aria-labelledby="p.result">
  <h2 id="p.result">\(words[.assessmentSummary])</h2>
  <p role="status" data-progress="" data-words="\(words.text(.assessmentProgress))"></p>
  <div data-result="" hidden=""></div>
  <div class="tools" data-tools="" hidden="">
  <button type="button" data-print="">\(words[.assessmentPrint])</button>
  <button type="button" data-save="">\(words[.assessmentSave])</button>
  <button type="button" data-open="">\(words[.assessmentOpen])</button>
  <button type="button" data-csv="">\(words[.assessmentCSV])</button>
  <button type="button" data-clear="">\(words[.assessmentClear])</button>
  </div>
  <div class="question" role="group" aria-labelledby="p.question" data-question="" hidden="">
  <p id="p.question" data-question-words=""></p>
  <div class="tools">
  <button type="button" data-question-yes=""></button>
  <button type="button" data-question-no="">\(words[.assessmentCancel])</button>
  </div>
  </div>
  <p class="kept" data-keeping="" hidden=""><span role="status" data-keeping-words=""></span> \
  <button type="button" data-keeping-toggle=""></button></p>
  <p><label for="p.notes">\(words[.assessmentAction])</label>
  <textarea id="p.notes" name="notes" rows="6" data-notes=""></textarea></p>
  </section>

  """
}
