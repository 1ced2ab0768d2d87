import Diagnostics
import FrontMatter
import Loading
import Model

/// A JSON Schema of one sort of file, for editors that know such schemas.
///
/// It is draft 07, which the YAML extension of VS Code has supported longest and other programs read, too.
/// It lets everything pass that the decoding lets pass, whatever other readers of YAML make of a value:
/// an editor should never mark what `plait check` has nothing against.
struct SchemaDocument {
  /// The schema as JSON.
  let json: JSONText

  /// The schema of front matter, of a register's records in a list, or of a file with fields.
  init(of schema: Schema, isList: Bool = false, kind: Kind? = nil, in lists: HubLists) {
    let types = SchemaTypes(lists)
    var record = types.record(schema.fields)
    if let kind {
      record = record.replacing("kind", with: .fields(["const": .text(kind.key)]))
    }
    let body: JSONText = isList ? .fields(["type": .text("array"), "items": record]) : record
    json = JSONText.fields([
      "$schema": .text("http://json-schema.org/draft-07/schema#"),
      "$comment": .text(KitFile.notice), "title": .text(schema.name),
    ]).merging(body)
  }
}

extension JSONText {
  /// The fields of both.
  func merging(_ other: JSONText) -> JSONText {
    guard case .fields(let own) = self, case .fields(let more) = other else { return self }
    return .fields(own + more)
  }

  /// The same with another schema for one of its properties, which keeps its description.
  fileprivate func replacing(_ property: String, with value: JSONText) -> JSONText {
    guard case .fields(let fields) = self else { return self }
    return .fields(
      fields.map { name, held in
        guard name == "properties", case .fields(let properties) = held else { return (name, held) }
        return (name, .fields(properties.map { ($0.name, $0.name == property ? value : $0.value) }))
      })
  }
}
