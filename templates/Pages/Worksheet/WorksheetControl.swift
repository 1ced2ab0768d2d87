import Hypertext

/// A field of a worksheet, or a cell of one of its rows.
struct WorksheetControl {
  private let field: WorksheetField
  /// The name of the rows and the number of the row, from 1, that it stands in.
  private let row: (name: String, number: Int)?
  private let words: Words

  /// A field by itself, or in a row.
  init(_ field: WorksheetField, in row: (name: String, number: Int)? = nil, _ words: Words) {
    self.field = field
    self.row = row
    self.words = words
  }

  /// The name of what is typed, which is also that of its id.
  private var name: String {
    row.map { "\($0.name).\($0.number).\(field.name)" } ?? field.name
  }

  /// The label, the control, and what belongs to them.
  var markup: HTML {
    switch field.form {
    case .scale(let options), .choice(let options):
      return row == nil ? buttons(options) : menu(options)
    case .rows(let columns, let count): return rows(columns, count: count)
    case .number(let unit, let least, let most):
      return number(unit: unit, least: least, most: most)
    case .text(let lines):
      return labelled("text", hint: field.hint) { described in
        lines == 1
          ? "<input type=\"text\" id=\"w.\(name)\" name=\"\(name)\"\(described)/>"
          : """
          <textarea id="w.\(name)" name="\(name)" rows="\(lines)"\(described)></textarea>
          """
      }
    case .date:
      return labelled("date", hint: field.hint) { described in
        "<input type=\"date\" id=\"w.\(name)\" name=\"\(name)\"\(described)/>"
      }
    }
  }

  /// A number. In a row its unit stands below the label, unless it says the same.
  private func number(unit: String?, least: String?, most: String?) -> HTML {
    let isSaid = unit?.lowercased() == field.label.lowercased()
    let hint = [field.hint, row == nil || isSaid ? nil : unit].compactMap { $0 }
    let beside: HTML? =
      row == nil ? unit.map { " <span class=\"unit\" id=\"w.\(name).unit\">\($0)</span>" } : nil
    return labelled(
      "number", hint: hint.isEmpty ? nil : hint.joined(separator: " "),
      others: beside == nil ? [] : ["unit"],
      attributes: """
        \(unit.map { " data-unit=\"\($0)\"" as HTML })\
        \(least.map { " data-least=\"\($0)\"" as HTML })\
        \(most.map { " data-most=\"\($0)\"" as HTML })
        """
    ) { described in
      """
      <span class="entry"><input type="text" inputmode="decimal" id="w.\(name)" name="\(name)"\
      \(described)/>\(beside)</span>
      """
    }
  }

  /// A menu of the options, for a row.
  private func menu(_ options: [WorksheetField.Option]) -> HTML {
    let choices = options.enumerated().map { index, option in
      """
      <option value="\(index + 1)"\(meaning(option))>\(option.label)</option>

      """ as HTML
    }
    return labelled("choice", hint: field.hint) { described in
      """
      <select id="w.\(name)" name="\(name)"\(described)>
      <option value="">\(words[.proposedChoose])</option>
      \(choices)</select>
      """
    }
  }

  /// What an option stands for, where its label does not say it.
  private func meaning(_ option: WorksheetField.Option) -> HTML {
    option.means.map { " data-means=\"\($0)\"" as HTML } ?? .empty
  }

  /// A control with its label above it; `control` makes it from the attributes that name and describe it, and `others` are
  /// parts of it that describe it besides the hint.
  private func labelled(
    _ kind: HTML, hint: String?, others: [String] = [], attributes: HTML = .empty,
    _ control: (HTML) -> HTML
  ) -> HTML {
    let parts = ((hint == nil ? [] : ["hint"]) + others).map { "w.\(name).\($0)" }
    var described: HTML =
      parts.isEmpty ? .empty : " aria-describedby=\"\(parts.joined(separator: " "))\""
    // The rows of a table have the same labels.
    if let row {
      let label = words.fill(.worksheetCell, ["label": "\(field.label)", "n": "\(row.number)"])
      described.append(" aria-label=\"\(label)\"")
    }
    return """
      <div class="field" data-field="\(kind)" data-name="\(field.name)"\(attributes)>
      <label for="w.\(name)">\(field.label)</label>
      \(hint.map { "<span class=\"hint\" id=\"w.\(name).hint\">\($0)</span>\n" as HTML })\
      \(control(described))
      </div>

      """
  }

  /// A radio button for each option.
  private func buttons(_ options: [WorksheetField.Option]) -> HTML {
    let isScale = if case .scale = field.form { true } else { false }
    let kind: HTML = isScale ? "scale" : "choice"
    let choices = options.enumerated().map { index, option in
      """
      <label><input type="radio" name="\(name)" value="\(index + 1)"\(meaning(option))/> \
      <span>\(option.label)</span></label>

      """ as HTML
    }
    return """
      <fieldset data-field="\(kind)" data-name="\(field.name)">
      <legend>\(field.label)</legend>
      \(field.hint.map { "<p class=\"hint\">\($0)</p>\n" as HTML })\
      <div class="\(isScale ? "scale" : "options")">
      \(choices)</div>
      </fieldset>

      """
  }

  /// Rows that are numbered, and a button that adds one.
  private func rows(_ columns: [WorksheetField], count: Int) -> HTML {
    let rows = (1...max(count, 1)).map { number in
      """
      <li>
      \(columns.map { WorksheetControl($0, in: (field.name, number), words).markup })</li>

      """ as HTML
    }
    return """
      <fieldset class="rows" data-field="rows" data-name="\(field.name)">
      <legend>\(field.label)</legend>
      \(field.hint.map { "<p class=\"hint\">\($0)</p>\n" as HTML })<ol data-rows="">
      \(rows)</ol>
      <p class="tools"><button type="button" data-add="" hidden="">\(words[.worksheetAddRow])</button></p>
      </fieldset>

      """
  }
}
