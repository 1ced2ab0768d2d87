import Hypertext

/// A worksheet in a page. Nothing is sent: the form has no address and no button that submits; what a script adds is
/// hidden until it runs, and what is only for paper until it is printed.
func worksheetForm(_ view: WorksheetView, _ words: Words) -> HTML {
  let sections = view.sections.enumerated().map { index, section in
    worksheetSection(section, number: index + 1, of: view, words)
  }
  let howTo: Word = view.ranksSections ? .assessmentHowTo : .worksheetHowTo
  return """
    <form class="statements" data-worksheet=""\(if: view.ranksSections, " data-ranks=\"\"") \
    autocomplete="off"\(view.storageKey.map { " data-key=\"\($0)\"" as HTML })\(worksheetSentences(view, words))>
    <p class="how-to">\(words[howTo])</p>
    \(sections)\(worksheetEnd(view, WorksheetEnd(of: view), words))</form>

    """
}

/// The sentences that the script says, as attributes by its names for them.
func worksheetSentences(_ view: WorksheetView, _ words: Words) -> HTML {
  let columns: Word = view.ranksSections ? .assessmentColumns : .worksheetColumns
  let names: KeyValuePairs<HTML, Word> = [
    "mean": .assessmentMean, "lowest": .assessmentLowest, "columns": columns,
    "unreadable": .assessmentUnreadable, "kept": .assessmentKept, "unkept": .assessmentUnkept,
    "forgotten": .assessmentForgotten, "forget": .assessmentForget, "keep": .assessmentKeep,
    "clear-ask": .assessmentClearAsk, "clear-yes": .assessmentClearYes,
    "replace-ask": .assessmentReplaceAsk, "replace-yes": .assessmentReplaceYes,
    "other-ask": .worksheetOtherAsk, "other-yes": .worksheetOtherYes,
    "lacking": .worksheetLacking, "zero": .worksheetZero, "large": .worksheetLarge,
    "yes": .worksheetYes, "no": .worksheetNo, "not-number": .worksheetNotNumber,
    "too-small": .worksheetTooSmall, "too-large": .worksheetTooLarge,
    "results": .worksheetResults, "copied": .worksheetCopied, "not-copied": .worksheetNotCopied,
    "compared": .worksheetCompared, "left-out": .worksheetLeftOut,
    "team-columns": .worksheetTeamColumns,
  ]
  return names.map { name, word in
    " data-\(name)=\"\(words.text(word))\"" as HTML
  }.joined()
}

private func worksheetSection(
  _ section: WorksheetSection, number: Int, of view: WorksheetView, _ words: Words
) -> HTML {
  let place = words.fill(
    .assessmentSectionLabel, ["n": "\(number)", "total": "\(view.sections.count)"])
  let kicker: HTML =
    view.sections.count == 1 ? .empty : "<span class=\"kicker\">\(place)</span> "
  let total: HTML =
    view.ranksSections
    ? "<p class=\"paper\">\(words[.assessmentScore]) <span class=\"blank\"></span></p>\n" : .empty
  return """
    <section class="statement-group" aria-labelledby="\(section.anchor)" data-section="">
    <h2 id="\(section.anchor)">\(kicker)\(section.title)</h2>
    \(section.hint.map { "<p>\($0)</p>\n" as HTML })\
    \(section.fields.map { WorksheetControl($0, words).markup })\(worksheetHelp(section, of: view, words))\
    \(total)</section>

    """
}

/// The pages that help with a section.
func worksheetHelp(
  _ section: WorksheetSection, of view: WorksheetView, _ words: Words
) -> HTML {
  if section.help.isEmpty { return .empty }
  let heading: Word = view.ranksSections ? .assessmentHelp : .worksheetHelp
  return """
    <div class="help" data-help="">
    <p>\(words[heading])</p>
    <ul>
    \(linkItems(section.help))</ul>
    </div>

    """
}

/// What the end of a worksheet says.
struct WorksheetEnd {
  /// Above the results.
  var heading: Word
  /// Above the room for notes.
  var notes: Word
  /// Whether several people fill in the same, whose files are compared.
  var compares: Bool
}

extension WorksheetEnd {
  /// The end of a worksheet or a self-assessment.
  init(of view: WorksheetView) {
    self.init(
      heading: view.ranksSections ? .assessmentSummary : .worksheetResults,
      notes: .assessmentAction, compares: true)
  }
}

/// The results, where a script shows them, what one can do with the answers, and room for notes.
func worksheetEnd(_ view: WorksheetView, _ end: WorksheetEnd, _ words: Words) -> HTML {
  let progress: Word = view.ranksSections ? .assessmentProgress : .worksheetProgress
  let ranking: HTML = view.ranksSections ? "<div data-result=\"\" hidden=\"\"></div>\n" : .empty
  let buttons: KeyValuePairs<HTML, Word> = [
    "print": .assessmentPrint, "save": .assessmentSave, "open": .assessmentOpen,
    "csv": .assessmentCSV, "copy": .worksheetCopyText, "copy-table": .worksheetCopyTable,
    "compare": .worksheetCompare, "clear": .assessmentClear,
  ]
  return """
    <section class="result" aria-labelledby="p.result">
    <h2 id="p.result">\(words[end.heading])</h2>
    <p role="status" data-progress="" data-words="\(words.text(progress))"></p>
    \(ranking)\(view.results.map { worksheetResult($0, words) })\
    <p class="unseen" role="status" data-said=""></p>
    <div class="tools" data-tools="" hidden="">
    \(buttons.filter { end.compares || $0.value != .worksheetCompare }.map { name, word in
      """
      <button type="button" data-\(name)="">\(words[word])</button>

      """ as HTML
    })</div>
    <p role="status" data-told=""></p>
    <div class="question" role="group" aria-labelledby="p.question" data-question="" hidden="">
    <p id="p.question" data-question-words=""></p>
    <div class="tools">
    <button type="button" data-question-yes=""></button>
    <button type="button" data-question-no="">\(words[.assessmentCancel])</button>
    </div>
    </div>
    <p class="kept" data-keeping="" hidden=""><span role="status" data-keeping-words=""></span> \
    <button type="button" data-keeping-toggle=""></button></p>
    <div class="team" data-team="" hidden="">
    <h3 id="p.team" tabindex="-1">\(words[.worksheetTeam])</h3>
    <div class="table" role="region" aria-labelledby="p.team" tabindex="0" data-table=""></div>
    </div>
    <p><label for="p.notes">\(words[end.notes])</label>
    <textarea id="p.notes" name="notes" rows="6" data-notes=""></textarea></p>
    </section>

    """
}

private func worksheetResult(_ result: WorksheetResult, _ words: Words) -> HTML {
  let says = JSON.array(
    result.says.map { .array([.string($0.below ?? ""), .string($0.text)]) })
  return """
    <div class="outcome" data-outcome="\(result.name)" data-type="\(result.type)" \
    data-formula="\(result.formula)" data-says="\(says.text)"\
    \(result.unit.map { " data-unit=\"\($0)\"" as HTML })\
    \(result.decimals.map { " data-decimals=\"\($0)\"" as HTML })>
    <h3>\(result.label)</h3>
    <p class="value" data-value="" hidden=""></p>
    <p class="saying" data-saying="" hidden=""></p>
    <p class="obstacle" data-obstacle="" hidden=""></p>
    <p class="paper"><span class="blank"></span> \(result.unit)</p>
    <p class="working">\(worksheetWorking(result, words))</p>
    </div>

    """
}

/// How a result is worked out, and how to read it.
func worksheetWorking(_ result: WorksheetResult, _ words: Words) -> HTML {
  let working = words.fill(.worksheetWorking, ["formula": "\(result.working)"])
  return result.hint.map { "\($0) \(working)" } ?? working
}
