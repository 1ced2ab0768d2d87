import Hypertext

/// A record of the steps for continuing professional development: what was read and when, and what came of it in the
/// reader's own words. It is a worksheet, so that its script keeps it on the reader's device, saves it to a file and opens
/// it again; without a script it is filled in and printed, or printed and filled in.
func pathwayRecord(_ view: PathwayView, _ words: Words) -> HTML {
  let worksheet = WorksheetView(storageKey: view.storageKey, sections: [])
  let end = WorksheetEnd(heading: .pathwayKeep, notes: .pathwayOther, compares: false)
  return """
    <form class="statements pathway-record" data-worksheet="" autocomplete="off"\
    \(view.storageKey.map { " data-key=\"\($0)\"" as HTML })\(worksheetSentences(worksheet, words))>
    <section class="statement-group" aria-labelledby="p.record" data-section="">
    <h2 id="p.record">\(words[.pathwayRecord])</h2>
    <p>\(words[.pathwayRecordNote])</p>
    <p class="paper">\(words[.pathwayName]) <span class="blank"></span></p>
    <ol class="record-steps">
    \(view.steps.enumerated().map { row($1, number: $0 + 1, words) })</ol>
    </section>
    <section class="statement-group" aria-labelledby="p.reflection" data-section="">
    <h2 id="p.reflection">\(words[.pathwayReflection])</h2>
    \(reflection(words))</section>
    \(worksheetEnd(worksheet, end, words))</form>

    """
}

/// A step with whether it was read, when, and what the reader takes from it. Names are made of the step's key, so that
/// what is kept holds when steps are moved; a tick sets the day, which the script knows by `data-dates`.
private func row(_ step: PathwayStep, number: Int, _ words: Words) -> HTML {
  func label(_ word: Word, for field: HTML) -> HTML {
    """
    <label for="w.\(step.key)-\(field)">\(words[word])<span class="unseen">: \(step.title)</span></label>
    """
  }
  return """
    <li>
    <fieldset data-field="choice" data-name="\(step.key)-read">
    <legend>\(number). \(step.title)</legend>
    <div class="options"><label><input type="checkbox" name="\(step.key)-read" value="1" \
    data-dates="w.\(step.key)-date"/> <span>\(words[.pathwayRead])</span></label></div>
    </fieldset>
    <div class="field" data-field="date" data-name="\(step.key)-date">
    \(label(.pathwayDone, for: "date"))
    <input type="date" id="w.\(step.key)-date" name="\(step.key)-date"/>
    </div>
    <div class="field" data-field="text" data-name="\(step.key)-notes">
    \(label(.pathwayNotes, for: "notes"))
    <textarea id="w.\(step.key)-notes" name="\(step.key)-notes" rows="2"></textarea>
    </div>
    </li>

    """
}

private func reflection(_ words: Words) -> HTML {
  let questions: KeyValuePairs<String, Word> = [
    "learned": .pathwayLearned, "change": .pathwayChange, "talked": .pathwayTalked,
  ]
  return questions.map { name, word in
    WorksheetControl(
      WorksheetField(name: name, label: words.text(word), form: .text(lines: 4)), words
    ).markup
  }.joined()
}
