import Diagnostics
import FrontMatter
import Loading

/// The labels by which the rows of a facts table name fields: what editors see in forms, the names of the fields, and what
/// else people call them.
struct FactLabels {
  /// A field, or one of the fields inside it.
  struct Target: Hashable {
    let field: String
    var part: String?
  }

  private var targets: [String: Target] = [:]

  init(_ schema: Schema, in lists: HubLists) {
    for field in schema.fields {
      let target = Target(field: field.name)
      for name in [lists.label(of: field), field.name] + field.otherNames { add(name, target) }
      for name in Self.otherLabels[field.name] ?? [] { add(name, target) }
      guard case .variants(let tag, let variants) = field.type else { continue }
      let label = lists.label(of: field)
      add(label + " " + tag, target)
      for part in variants.flatMap(\.fields) {
        let target = Target(field: field.name, part: part.name)
        add(label + " " + lists.label(of: part), target)
        for name in Self.otherLabels[field.name + "." + part.name] ?? [] { add(name, target) }
      }
    }
  }

  private mutating func add(_ label: String, _ target: Target) {
    let key = Self.folded(label)
    if targets[key] == nil { targets[key] = target }
  }

  /// The field that a label names, if need be with a slip of the finger.
  func target(of label: String) -> Target? {
    let key = Self.folded(label)
    return targets[key]
      ?? NearMiss.slip(for: key, in: targets.keys.sorted()).flatMap { targets[$0] }
  }

  /// The label that a text may have been meant for, as a field's name.
  func nearest(to label: String) -> String? {
    NearMiss.nearest(to: Self.folded(label), in: targets.keys.sorted())
      .flatMap { targets[$0]?.field }
  }

  /// A label in lower case, without what stands in brackets, and with one space between its words.
  static func folded(_ label: String) -> String {
    var depth = 0
    var words = ""
    for character in label.lowercased() {
      if character == "(" || character == "[" { depth += 1 }
      if depth == 0 { words.append(character.isLetter || character.isNumber ? character : " ") }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
    }
    return words.split(separator: " ").joined(separator: " ")
  }

  /// What people write in place of a label, by field.
  private static let otherLabels: [String: [String]] = [
    "title": ["name of the page", "page title", "heading", "name of case study"],
    "summary": ["in one sentence", "in brief", "in short", "abstract", "short description"],
    "kind": ["type", "type of page", "type of resource", "kind of page"],
    "published": [
      "date", "date published", "date of publication", "publication date", "first published",
    ],
    "reviewed": [
      "last reviewed", "date reviewed", "review date", "facts checked", "last checked", "checked",
    ],
    "review_in": ["review after", "months to review", "review in months"],
    "owner": ["kept by", "contact", "page owner", "who answers for it"],
    "credits": ["written by", "with thanks to", "thanks", "contributors", "acknowledgements"],
    "audience": ["for", "who it is for", "who is it for", "who this is for", "readers"],
    "topics": ["keywords", "themes", "subjects", "about"],
    "related": ["see also", "related pages"],
    "recommendations": ["recommendation", "recommendation numbers"],
    "sources": ["source", "references", "evidence sources"],
    "duration": ["reading time", "time to read", "minutes"],
    "tested_with": ["tested with", "tried out with", "tried with"],
    "organisation": [
      "organization", "council", "local authority", "authority", "trust", "name of organisation",
      "organisation name", "employer", "agency",
    ],
    "also": ["other organisations", "partners", "also about"],
    "period": ["when", "dates", "time period", "timescale", "when it happened"],
    "setting": ["where", "team", "service", "where it happened"],
    "model": ["what was done", "approach", "intervention", "what they did"],
    "evidence": ["strength of evidence", "type of evidence", "evidence type", "how it is known"],
    "lessons": [
      "lessons learned", "lessons learnt", "what others can take from it", "learning",
      "key learning",
    ],
    "limits": [
      "limitations", "what is not known", "what we do not know", "before you rely on this",
      "caveats",
    ],
    "consent": ["permission", "permission to be named", "why it is named", "consent to be named"],
    "consent.url": [
      "public page", "public source", "address of the public page", "consent address",
      "consent link", "web address",
    ],
    "consent.date": ["date agreed", "agreed on", "date of consent", "permission date"],
    "consent.by": ["who agreed", "agreed by", "permission from", "permission by"],
  ]
}
