import Foundation

/// The part of the SARIF 2.1.0 schema (oasis-tcs/sarif-spec, Schemata/sarif-schema-2.1.0.json) that a log
/// of this generator can come into: objects, what each may and must hold, and the bounds of values.
///
/// All objects of the schema but those with names of one's own refuse unknown properties.
enum SARIFSchema {
  indirect enum Value: Sendable {
    case text, uri, object(String), texts
    case number(atLeast: Int)
    case one(of: [String])
    case list(Value, atLeast: Int = 0, isUnique: Bool = false)
  }

  struct Object: Sendable {
    let required: [String]
    /// Of these, one at least has to be there.
    var oneOf: [String] = []
    let properties: [String: Value]
  }

  static let level = Value.one(of: ["none", "note", "warning", "error"])

  static let objects: [String: Object] = [
    "log": Object(
      required: ["version", "runs"],
      properties: [
        "$schema": .uri, "version": .one(of: ["2.1.0"]), "runs": .list(.object("run")),
      ]),
    "run": Object(
      required: ["tool"],
      properties: [
        "tool": .object("tool"), "results": .list(.object("result")),
        "columnKind": .one(of: ["utf16CodeUnits", "unicodeCodePoints"]),
      ]),
    "tool": Object(required: ["driver"], properties: ["driver": .object("toolComponent")]),
    "toolComponent": Object(
      required: ["name"],
      properties: [
        "name": .text, "version": .text, "semanticVersion": .text, "informationUri": .uri,
        "rules": .list(.object("reportingDescriptor"), isUnique: true),
      ]),
    "reportingDescriptor": Object(
      required: ["id"],
      properties: [
        "id": .text, "name": .text, "helpUri": .uri,
        "shortDescription": .object("multiformatMessageString"),
        "fullDescription": .object("multiformatMessageString"),
        "help": .object("multiformatMessageString"),
        "defaultConfiguration": .object("reportingConfiguration"),
      ]),
    "multiformatMessageString": Object(
      required: ["text"], properties: ["text": .text, "markdown": .text]),
    "reportingConfiguration": Object(required: [], properties: ["level": level]),
    "message": Object(
      required: [], oneOf: ["text", "id"],
      properties: ["text": .text, "markdown": .text, "id": .text]),
    "result": Object(
      required: ["message"],
      properties: [
        "ruleId": .text, "ruleIndex": .number(atLeast: -1), "level": level,
        "message": .object("message"), "locations": .list(.object("location")),
        "relatedLocations": .list(.object("location"), isUnique: true),
        "partialFingerprints": .texts, "fixes": .list(.object("fix"), isUnique: true),
      ]),
    "location": Object(
      required: [],
      properties: [
        "id": .number(atLeast: -1), "physicalLocation": .object("physicalLocation"),
        "message": .object("message"),
      ]),
    "physicalLocation": Object(
      required: [], oneOf: ["address", "artifactLocation"],
      properties: ["artifactLocation": .object("artifactLocation"), "region": .object("region")]),
    "artifactLocation": Object(
      required: [], properties: ["uri": .uri, "uriBaseId": .text, "index": .number(atLeast: -1)]),
    "region": Object(
      required: [],
      properties: [
        "startLine": .number(atLeast: 1), "startColumn": .number(atLeast: 1),
        "endLine": .number(atLeast: 1), "endColumn": .number(atLeast: 1),
      ]),
    "fix": Object(
      required: ["artifactChanges"],
      properties: [
        "description": .object("message"),
        "artifactChanges": .list(.object("artifactChange"), atLeast: 1, isUnique: true),
      ]),
    "artifactChange": Object(
      required: ["artifactLocation", "replacements"],
      properties: [
        "artifactLocation": .object("artifactLocation"),
        "replacements": .list(.object("replacement"), atLeast: 1),
      ]),
    "replacement": Object(
      required: ["deletedRegion"],
      properties: [
        "deletedRegion": .object("region"), "insertedContent": .object("artifactContent"),
      ]),
    "artifactContent": Object(required: [], properties: ["text": .text, "binary": .text]),
  ]

  /// What in a log goes against the schema, each with the path of its place.
  static func faults(in log: String) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(log.utf8)), .object("log"), at: "")
  }

  private static func faults(_ value: Any, _ expected: Value, at path: String) -> [String] {
    switch expected {
    case .text: return value is String ? [] : ["\(path): not a text"]
    case .uri:
      let isURI = (value as? String).map {
        URL(string: $0, encodingInvalidCharacters: false) != nil
      }
      return isURI == true ? [] : ["\(path): not a URI reference"]
    case .number(let least):
      return (value as? Int).map { $0 >= least } == true ? [] : ["\(path): not from \(least)"]
    case .one(let allowed):
      return (value as? String).map(allowed.contains) == true ? [] : ["\(path): not allowed"]
    case .texts: return value is [String: String] ? [] : ["\(path): not texts by name"]
    case .list(let element, let least, let isUnique):
      guard let list = value as? [Any], list.count >= least else { return ["\(path): no list"] }
      let copies = isUnique ? list.count - Set(list.map { "\($0)" }).count : 0
      return (copies > 0 ? ["\(path): the same twice"] : [])
        + list.enumerated().flatMap { faults($1, element, at: "\(path)/\($0)") }
    case .object(let name): return faults(value, ofObject: name, at: path)
    }
  }

  private static func faults(_ value: Any, ofObject name: String, at path: String) -> [String] {
    guard let fields = value as? [String: Any], let object = objects[name] else {
      return ["\(path): no object '\(name)'"]
    }
    var faults = object.required.filter { fields[$0] == nil }.map { "\(path): lacks '\($0)'" }
    if !object.oneOf.isEmpty, !object.oneOf.contains(where: { fields[$0] != nil }) {
      faults.append("\(path): lacks one of \(object.oneOf)")
    }
    for (key, field) in fields {
      guard let expected = object.properties[key] else {
        faults.append("\(path): may not have '\(key)'")
        continue
      }
      faults += Self.faults(field, expected, at: path + "/" + key)
    }
    return faults
  }
}
