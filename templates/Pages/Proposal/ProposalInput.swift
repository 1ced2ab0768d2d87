import Hypertext

/// Makes what asks for the value of a field: an element for one, or a group for several.
struct ProposalInput {
  let id: String
  let isDescribed: Bool
  let form: ProposalForm
  let words: Words

  /// Keys up to this many stand as boxes to tick, and more in a list to choose from.
  private static let fewKeys = 20

  private var attributes: HTML {
    "id=\"\(id)\"\(if: isDescribed, " aria-describedby=\"\(id)-help\"")"
  }

  /// One element with a value, or `nil` for what takes several.
  func single(_ control: ProposalControl) -> (kind: HTML, html: HTML)? {
    switch control {
    case .line(let most):
      (most ?? 0) > 160
        ? (.empty, "<textarea \(attributes) rows=\"2\"></textarea>\n")
        : (.empty, "<input type=\"text\" \(attributes)/>\n")
    case .text: (" data-control=\"long\"", "<textarea \(attributes) rows=\"4\"></textarea>\n")
    case .formed(let form):
      (.empty, "<input type=\"\(form.inputType)\" \(attributes) spellcheck=\"false\"/>\n")
    case .date: (.empty, "<input type=\"date\" \(attributes)/>\n")
    case .integer: (.empty, "<input type=\"text\" \(attributes) data-numeric=\"\"/>\n")
    case .choice(let choices): (.empty, select(choices))
    case .key(let list): (.empty, "<input type=\"text\" \(attributes) data-keys=\"\(list)\"/>\n")
    case .list(let element, _) where element.fitsInLine:
      (" data-control=\"lines\"", "<textarea \(attributes) rows=\"3\"></textarea>\n")
    case .list, .group, .variants: nil
    }
  }

  private func select(_ choices: [ProposalChoice]) -> HTML {
    let options = choices.map { "<option value=\"\($0.value)\">\($0.label)</option>\n" as HTML }
    return """
      <select \(attributes)><option value="">\(words[.proposedChoose])</option>
      \(options)</select>

      """
  }

  /// What asks for several values.
  func several(_ field: ProposalField) -> (kind: HTML, html: HTML) {
    switch field.control {
    case .list(.choice(let choices), _): return checks(choices)
    case .list(.key(let name), _):
      let keys = form.lists.first { $0.name == name }?.keys ?? []
      let isOpen = form.registers.contains { $0.keys == name }
      if !isOpen && !keys.isEmpty && keys.count <= Self.fewKeys { return checks(keys) }
      let item: HTML = """
        <label for="\(id)-0" data-name="">\(field.label)</label>
        <input type="text" id="\(id)-0" data-keys="\(name)"/>

        """
      return list(
        of: field, item: "<div class=\"item\" data-item=\"\">\n\(item)\(remove(field))</div>\n")
    case .list(let element, _):
      let item: HTML = """
        <fieldset class="item" data-item="">
        <legend data-name="">\(field.label)</legend>
        \(inside(element, at: id + "-0"))\(remove(field))</fieldset>

        """
      return list(of: field, item: item)
    case .variants(let tag, let variants):
      let parts = variants.map { variant in
        """
        <div data-variant="\(variant.name)" data-id="\(variant.name)">
        \(variant.fields.map { proposalBox($0, at: id + "-" + variant.name, in: form, words) })</div>

        """ as HTML
      }
      return (" data-control=\"variants\"", "\(proposalBox(tag, at: id, in: form, words))\(parts)")
    default: return (" data-control=\"group\"", inside(field.control, at: id))
    }
  }

  private func checks(_ choices: [ProposalChoice]) -> (kind: HTML, html: HTML) {
    let boxes = choices.map {
      """
      <label class="check"><input type="checkbox" value="\($0.value)"/> <span>\($0.label)</span></label>

      """ as HTML
    }
    return (" data-control=\"checks\"", "<div class=\"checks\">\n\(boxes)</div>\n")
  }

  private func list(of field: ProposalField, item: HTML) -> (kind: HTML, html: HTML) {
    var least = 0
    if case .list(_, let count) = field.control {
      least = max(field.isNeeded ? 1 : 0, count.lowerBound)
    }
    let label: HTML = words.fill(.proposalAdd, ["name": "\(field.label)"])
    return (
      " data-control=\"list\" data-least=\"\(least)\"",
      """
      <div data-items="">
      \(item)</div>
      <button type="button" class="quiet-button" data-add="" hidden="">\(label)</button>

      """
    )
  }

  private func remove(_ field: ProposalField) -> HTML {
    """
    <button type="button" class="quiet-button" data-remove="" hidden="">\(words.fill(.proposedRemove, ["name": "\(field.label)"]))</button>

    """
  }

  /// The fields of a group; of those in rows only one row is filled in.
  private func inside(_ control: ProposalControl, at path: String) -> HTML {
    guard case .group(let fields, let rows) = control else { return .empty }
    let inRows = Set(rows.joined())
    var isShown = false
    return fields.map { field -> HTML in
      guard inRows.contains(field.name) else {
        return proposalBox(field, at: path, in: form, words)
      }
      if isShown { return .empty }
      isShown = true
      let lines = rows.map { row -> HTML in
        let boxes = row.compactMap { name in fields.first { $0.name == name } }
          .map { proposalBox($0, at: path, in: form, words) }
        return "<div class=\"row\">\n\(boxes)</div>\n"
      }
      let or: HTML = "<p class=\"or\">\(words[.proposalOr])</p>\n"
      return HTML(trusted: Array(lines.map(\.bytes).joined(separator: or.bytes)))
    }.joined()
  }
}

extension ProposalControl.Form {
  /// The type of its element, by which a phone shows the right keyboard. A number is text, so that what was typed in
  /// its place can be said.
  fileprivate var inputType: HTML {
    switch self {
    case .number, .path, .language: "text"
    case .url: "url"
    case .email: "email"
    }
  }
}
