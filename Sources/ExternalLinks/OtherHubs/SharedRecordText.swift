import Basics
import Diagnostics
import FrontMatter
import Model

/// The records of a register of another hub as YAML, but for those that this hub's own schema refuses.
struct SharedRecordText {
  /// The name of the register and its records; empty where there is none.
  let text: String

  /// The records that a `hub.json` has.
  init(_ register: SharedRegister, of hub: JSONValue) {
    let (name, schema) =
      switch register {
      case .glossary: ("terms", DataSchemas.term)
      case .organisations: ("organisations", DataSchemas.organisation)
      case .sources: ("sources", DataSchemas.source)
      }
    let reader = YAMLReader(limits: .frontMatter)
    let records = (hub[name]?.items ?? []).prefix(HubCopySchema.mostRecords).compactMap {
      record -> String? in
      let lines = schema.fields.compactMap { field in
        record[Self.names[field.name] ?? field.name].flatMap { Self.value($0, field.type) }
          .map { "\(field.name): \($0)\n" }
      }
      let text = "  - " + lines.joined(separator: "    ")
      let file = SourceFile(path: "", bytes: Array(text.utf8))
      let reading = reader.read(file)
      guard !lines.isEmpty, reading.problems.isEmpty, let value = reading.value,
        schema.decodeList(value, in: file).problems.isEmpty
      else { return nil }
      return text
    }
    text = records.isEmpty ? "" : "\(register.rawValue):\n" + records.joined()
  }

  /// What `hub.json` calls a field, where that is not its name.
  private static let names = [
    "copy_of": "copyOf", "inspection_source": "inspectionSource", "network": "inNetwork",
  ]

  private static func value(_ value: JSONValue, _ type: FieldType) -> String? {
    switch (value, type) {
    case (.boolean(let flag), .boolean): return flag ? "true" : "false"
    case (.array(let items), .list):
      let texts = items.compactMap { $0.text.flatMap(PlainLine.of) }.map(PlainLine.quoted)
      return texts.isEmpty ? nil : "[\(texts.joined(separator: ", "))]"
    case (.string(let text), _): return PlainLine.of(text, most: longest).map(PlainLine.quoted)
    default: return nil
    }
  }

  /// No field of a register may be longer.
  private static let longest = 2000
}
