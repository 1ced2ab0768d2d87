import Hypertext

/// A worksheet where nothing can be typed: in a print pack, or in a book. There are lines to write on, and numbers to mark.
func worksheetOnPaper(
  _ view: WorksheetView, _ words: Words, in part: PagePart = .whole
) -> HTML {
  let sections = view.sections.map { section in
    """
    <section class="statement-group" aria-labelledby="\(part.labels("\(section.anchor)"))">
    \(part.heading("\(section.anchor)", "\(section.title)"))
    \(section.hint.map { "<p>\($0)</p>\n" as HTML })<ol class="statements">
    \(section.fields.map { "<li>\(onPaper($0))</li>\n" as HTML })</ol>
    \(worksheetHelp(section, of: view, words))</section>

    """ as HTML
  }
  let howTo: Word = view.ranksSections ? .bookAssessment : .worksheetOnPaper
  return """
    <p class="how-to">\(words[howTo])</p>
    \(sharedScale(view))\(sections)\(results(view, words, in: part))
    """
}

/// The one scale of a self-assessment, whose numbers stand at each statement.
private func sharedScale(_ view: WorksheetView) -> HTML {
  guard view.ranksSections, case .scale(let options)? = view.sections.first?.fields.first?.form
  else { return .empty }
  return """
    <ol class="scale">
    \(options.map { "<li>\($0.label)</li>\n" as HTML })</ol>

    """
}

private func onPaper(_ field: WorksheetField) -> HTML {
  let hint = field.hint.map { " <span class=\"hint\">\($0)</span>" as HTML }
  switch field.form {
  case .scale(let options):
    let marks = options.indices.map { "<span class=\"mark\">\($0 + 1)</span> " as HTML }
    return """
      \(field.label)\(hint)
      <p class="marks" aria-hidden="true">\(marks)</p>
      """
  case .choice(let options):
    return """
      \(field.label)\(hint)
      <ul>
      \(options.map { "<li>\($0.label)</li>\n" as HTML })</ul>
      """
  case .number(let unit, _, _): return "\(field.label)\(hint) <span class=\"blank\"></span> \(unit)"
  case .date: return "\(field.label)\(hint) <span class=\"blank\"></span>"
  case .text(let lines):
    let blanks = (0..<min(lines, 12)).map { _ in "<span class=\"ruled\"></span>" as HTML }
    return "\(field.label)\(hint)\n<p class=\"lines\">\(blanks)</p>"
  case .rows(let columns, let count):
    let head = columns.map { "<th scope=\"col\">\($0.label)</th>" as HTML }
    let row: HTML = "<tr>\(columns.map { _ in "<td>&#160;</td>" as HTML })</tr>\n"
    return """
      <table>
      <caption>\(field.label)\(hint)</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \((0..<count).map { _ in row })</tbody>
      </table>
      """
  }
}

private func results(_ view: WorksheetView, _ words: Words, in part: PagePart) -> HTML {
  if view.results.isEmpty { return .empty }
  let items = view.results.map { result in
    let says = result.says.map { saying in
      let range =
        saying.below.map { words.fill(.worksheetBelow, ["n": "\($0)"]) } ?? words[.worksheetElse]
      return "<li>\(range): \(saying.text)</li>\n" as HTML
    }
    return """
      <li>\(result.label) <span class="blank"></span> \(result.unit)
      <p>\(worksheetWorking(result, words))</p>
      \(if: !says.isEmpty, "<ul>\n\(says)</ul>\n")</li>

      """ as HTML
  }
  return """
    <section aria-labelledby="\(part.labels("p.result"))">
    \(part.heading("p.result", words[.worksheetResults]))
    <ol class="statements">
    \(items)</ol>
    </section>

    """
}
