/// The front matter of a page of another program: YAML or TOML, as far as plain fields go.
///
/// It is read line by line and never refused: what is not understood is a field with the text that stands there.
struct ForeignFrontMatter: Sendable {
  /// A field as it was written.
  struct Field: Sendable {
    let name: String
    /// Its texts: one, or the items of a list.
    var values: [String]
    /// Whether it was written as a list.
    var isList = false
    let line: Int

    /// All of it in one line.
    var text: String { values.joined(separator: ", ") }
  }

  private(set) var fields: [Field] = []
  /// The number of the first line of the body.
  private(set) var bodyLine = 1
  /// The body, without the front matter.
  private(set) var body: [SourceLine]

  /// Reads a page.
  init(of text: String) {
    var lines = [SourceLine](of: text)
    if lines.last?.text == "" { lines.removeLast() }
    body = lines
    guard let fence = lines.first?.trimmedText, fence == "---" || fence == "+++",
      let end = lines.dropFirst().firstIndex(where: {
        $0.trimmedText == fence || fence == "---" && $0.text == "..."
      })
    else { return }
    fields = Self.fields(of: lines[1..<end], sign: fence == "+++" ? "=" : ":")
    body = Array(lines[(end + 1)...])
    bodyLine = end + 2
  }

  /// The fields of settings or of front matter.
  static func fields(of lines: some Sequence<SourceLine>, sign: Character) -> [Field] {
    var fields: [Field] = []
    for line in lines {
      let bare = line.text.drop { " \t".contains($0) }
      if bare.isEmpty || bare.first == "#" { continue }
      if line.indent == 0, bare.first != "-", let mark = bare.firstIndex(of: sign) {
        let name = bare[..<mark].filter { !"\"' ".contains($0) }
        let rest = Self.withoutComment(String(bare[bare.index(after: mark)...])).trimmedText
        let list = Self.list(rest)
        let isOpen = rest.isEmpty || [">", "|", ">-", "|-"].contains(rest)
        fields.append(
          Field(
            name: String(name), values: list ?? (isOpen ? [] : [Self.unquoted(rest)]),
            isList: list != nil, line: line.number))
      } else if let last = fields.indices.last {
        if bare.hasPrefix("- ") {
          fields[last].values.append(
            Self.unquoted(Self.withoutComment(String(bare.dropFirst(2))).trimmedText))
          fields[last].isList = true
        } else if fields[last].isList || fields[last].values.isEmpty {
          fields[last].values.append(Self.unquoted(String(bare).trimmedText))
        } else {
          // A text that goes on in the next line.
          let text = String(bare).trimmedText
          fields[last].values[fields[last].values.count - 1] += " " + text
        }
      }
    }
    return fields.map { field in
      guard !field.isList, field.values.count > 1 else { return field }
      return Field(
        name: field.name, values: [field.values.joined(separator: " ")], line: field.line)
    }
  }

  private static func list(_ text: String) -> [String]? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    return text.dropFirst().dropLast().split(separator: ",").map {
      unquoted(String($0).trimmedText)
    }
    .filter { !$0.isEmpty }
  }

  private static func withoutComment(_ text: String) -> String {
    guard !text.contains("\""), !text.contains("'"), let mark = text.firstRange(of: " #") else {
      return text
    }
    return String(text[..<mark.lowerBound])
  }

  private static func unquoted(_ text: String) -> String {
    for quote in ["\"", "'"] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote)
    {
      let inside = String(text.dropFirst().dropLast())
      return quote == "'" ? inside.replacing("''", with: "'") : inside.replacing("\\\"", with: "\"")
    }
    return text
  }
}

extension SourceLine {
  /// The text without white space round it.
  var trimmedText: String { text.trimmedText }
}

extension String {
  /// The text without white space round it.
  var trimmedText: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
