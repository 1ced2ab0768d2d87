/// A JSON value that keeps the order of its fields, so that the same run gives the same bytes.
package indirect enum JSONText {
  case text(String)
  case number(Int)
  case boolean(Bool)
  case list([JSONText])
  case fields([(name: String, value: JSONText)])

  /// Fields of which those without a value are left out.
  package static func fields(_ fields: KeyValuePairs<String, JSONText?>) -> JSONText {
    .fields(fields.compactMap { name, value in value.map { (name, $0) } })
  }

  /// A text, or nothing.
  package static func optional(_ text: String?) -> JSONText? { text.map { .text($0) } }

  /// The value as lines, set in by two spaces for each level, ending in a line feed.
  package var document: String {
    var output = ""
    append(to: &output, indent: "\n")
    return output + "\n"
  }

  private func append(to output: inout String, indent: String) {
    switch self {
    case .text(let text): Self.append(text, to: &output)
    case .number(let number): output += String(number)
    case .boolean(let value): output += value ? "true" : "false"
    case .list(let values):
      Self.append(values, "[", "]", to: &output, indent: indent) { value, indent, output in
        value.append(to: &output, indent: indent)
      }
    case .fields(let fields):
      Self.append(fields, "{", "}", to: &output, indent: indent) { field, indent, output in
        Self.append(field.name, to: &output)
        output += ": "
        field.value.append(to: &output, indent: indent)
      }
    }
  }

  private static func append<Element>(
    _ elements: [Element], _ open: String, _ close: String, to output: inout String,
    indent: String, _ appendOne: (Element, String, inout String) -> Void
  ) {
    output += open
    for (number, element) in elements.enumerated() {
      output += (number == 0 ? "" : ",") + indent + "  "
      appendOne(element, indent + "  ", &output)
    }
    output += (elements.isEmpty ? "" : indent) + close
  }

  /// Appends a string; what a terminal would act on is escaped, so that printing a report is safe.
  private static func append(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case _ where Visible.isHidden(scalar):
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
