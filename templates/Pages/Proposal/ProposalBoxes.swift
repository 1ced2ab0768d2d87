import Hypertext

/// A field with its label, its help and what asks for its value. The script that comes with the page reads it through the
/// `data-` attributes; without it, the field is a question to answer on paper.
func proposalBox(
  _ field: ProposalField, at path: String, in form: ProposalForm, _ words: Words
) -> HTML {
  let id = path + "-" + field.fragment
  let help = field.remark(words, isInGroup: path != "ask")
  let remark: HTML =
    help.isEmpty ? .empty : "<p class=\"note\" id=\"\(id)-help\" data-help=\"\">\(help)</p>\n"
  let name: HTML = """
    \(field.label)\(if: field.isNeeded, " <span class=\"needed\">\(words[.proposalNeeded])</span>")
    """
  let box = ProposalInput(id: id, isDescribed: !help.isEmpty, form: form, words: words)
  let data: HTML =
    "data-field=\"\(field.name)\" data-id=\"\(field.fragment)\" data-label=\"\(field.label)\""
  if let control = box.single(field.control) {
    return """
      <div class="ask" \(data)\(control.kind)>
      <label for="\(id)">\(name)</label>
      \(remark)\(control.html)</div>

      """
  }
  let several = box.several(field)
  return """
    <fieldset class="ask" \(data)\(several.kind) id="\(id)"\(if: !help.isEmpty, " aria-describedby=\"\(id)-help\"")>
    <legend>\(name)</legend>
    \(remark)\(several.html)</fieldset>

    """
}

extension String {
  /// The text as a part of an id.
  var fragment: String {
    String(
      decoding: utf8.flatMap { byte -> [UInt8] in
        let isSafe = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        return isSafe || byte == 0x5F ? [byte] : Array("x\(String(byte, radix: 16))".utf8)
      }, as: UTF8.self)
  }
}

extension ProposalField {
  /// The name as a part of an id.
  var fragment: String { name.fragment }

  /// What to write, with its bounds; those of what stands in a group are left to the check, since the group would
  /// be a wall of numbers.
  fileprivate func remark(_ words: Words, isInGroup: Bool) -> HTML {
    var parts: [HTML] = help.isEmpty ? [] : ["\(help)"]
    if case .list(let element, _) = control, element.fitsInLine {
      parts.append(words[.proposalLines])
    }
    if !isInGroup, let most = control.longest, !help.contains("\(most) characters") {
      parts.append(words.count(most, .proposalMostOther))
    }
    if case .integer(let range) = control, range.upperBound < 1_000_000 {
      parts.append(
        words.fill(
          .proposalRange, ["least": "\(range.lowerBound)", "most": "\(range.upperBound)"]))
    }
    if !example.isEmpty, control.isWritten {
      parts.append(words.fill(.proposalExample, ["text": "\(example)"]))
    }
    return HTML(trusted: Array(parts.map(\.bytes).joined(separator: [0x20])))
  }
}

extension ProposalControl {
  /// The most characters that a text may have.
  var longest: Int? {
    switch self {
    case .line(let most), .text(let most): most
    default: nil
    }
  }

  /// Whether a value of a list is written in a line of its own.
  var fitsInLine: Bool {
    switch self {
    case .line, .text, .formed, .date, .integer: true
    case .choice, .key, .list, .group, .variants: false
    }
  }

  /// Whether a value is written, and not chosen.
  fileprivate var isWritten: Bool {
    if case .list(let element, _) = self { element.fitsInLine } else { fitsInLine && self != .date }
  }
}
