import FrontMatter

/// Settings as YAML, with the order of their fields.
indirect enum ConfigText {
  case text(String)
  case number(Int)
  case boolean(Bool)
  case list([ConfigText])
  case fields([(name: String, value: ConfigText)])
  /// A part that is the same wherever it stands under this name: it is written out once.
  case shared(String, ConfigText)

  /// Fields of which those without a value are left out.
  static func fields(_ fields: KeyValuePairs<String, ConfigText?>) -> ConfigText {
    .fields(fields.compactMap { name, value in value.map { (name, $0) } })
  }

  /// The fields of both.
  func merging(_ other: ConfigText) -> ConfigText {
    guard case .fields(let own) = self, case .fields(let more) = other else { return self }
    return .fields(own + more)
  }
}

/// Writes settings as lines of YAML; what is shared gets an anchor, and an alias wherever it comes again.
struct ConfigWriter {
  private(set) var lines: [String] = []
  private var written: Set<String> = []

  /// Writes the fields of a group, or the items of a list.
  mutating func write(_ value: ConfigText, indent: String = "") {
    switch value {
    case .fields(let fields):
      for field in fields { write(field.value, after: indent + field.name + ":", indent: indent) }
    case .list(let items): for item in items { write(item: item, indent: indent) }
    case .shared(_, let value): write(value, indent: indent)
    case .text, .number, .boolean: break
    }
  }

  /// Writes a value after the name of its field.
  private mutating func write(_ value: ConfigText, after start: String, indent: String) {
    switch value {
    case .text(let text) where text.contains("\n"):
      lines.append(start + " |")
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { $0.isEmpty ? "" : indent + "  " + $0 }
    case .text(let text): lines.append(start + " " + YAMLText.written(text))
    case .number(let number): lines.append(start + " \(number)")
    case .boolean(let value): lines.append(start + (value ? " true" : " false"))
    case .shared(let name, let value):
      guard written.insert(name).inserted else { return lines.append(start + " *" + name) }
      lines.append(start + " &" + name)
      write(value, indent: indent + "  ")
    case .list, .fields:
      lines.append(start)
      write(value, indent: indent + "  ")
    }
  }

  /// Writes an item of a list: a group begins beside its hyphen.
  private mutating func write(item: ConfigText, indent: String) {
    guard case .fields = item else { return write(item, after: indent + "-", indent: indent) }
    let first = lines.count
    write(item, indent: indent + "  ")
    if first < lines.count {
      lines[first] = indent + "- " + lines[first].dropFirst(indent.count + 2)
    }
  }
}
