/// Text as BibTeX has it, in UTF-8.
public enum BibTeXText {
  /// Text in which no character means anything to BibTeX or TeX.
  public static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\" + String(character)
      case "\\": result += "\\textbackslash{}"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      default: result.append(character)
      }
    }
  }

  /// An address, which programs take as it is; what would end the field is percent-encoded.
  public static func address(_ url: String) -> String {
    url.replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
  }

  /// An entry of a type, such as `misc`, from its key and its fields, which have been escaped; those without a value are
  /// left out.
  public static func entry(
    _ type: String, key: String, _ fields: [(name: String, value: String?)]
  ) -> String {
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}" } }
    return "@\(type){\(key),\n" + lines.joined(separator: ",\n") + "\n}\n"
  }
}
