import FrontMatter
import Loading

/// What the facts table at the head of a document says, as fields of the front matter.
struct Facts {
  /// The values by field.
  private(set) var fields: [String: FactValue] = [:]
  /// The strand that the table names, as it is written.
  private(set) var strand: String?
  /// What a person should know of it.
  private(set) var findings: [Finding] = []
  /// Rows that no field takes, as remarks at the head of the page.
  private(set) var remarks: [String] = []
  /// What was read, as the document has it.
  private(set) var words: [String] = []

  private let schema: Schema
  private let lists: HubLists
  private let labels: FactLabels
  private var groups: [String: [String: [[Inline]]]] = [:]

  init(_ schema: Schema, in lists: HubLists) {
    self.schema = schema
    self.lists = lists
    labels = FactLabels(schema, in: lists)
  }

  /// Whether a table with these rows is one of facts: at least half of its labels, and two, are known.
  func knows(_ rows: [FactRow]) -> Bool {
    let named = rows.count { labels.target(of: $0.label) != nil || Self.isStrand($0.label) }
    return named >= 2 && named * 2 >= rows.count || named == rows.count && named == 1
  }

  static func isStrand(_ label: String) -> Bool {
    ["strand", "section"].contains(FactLabels.folded(label))
  }

  /// Takes the rows of a table; of two rows for one field, the first that says something.
  mutating func read(_ rows: [FactRow]) {
    for row in rows {
      words += row.words
      if row.items.isEmpty {
        if !row.label.isEmpty, !Self.isStrand(row.label), labels.target(of: row.label) == nil {
          findings.append(row.nothing)
        }
        continue
      }
      if Self.isStrand(row.label) {
        strand = strand ?? row.text
      } else if let target = labels.target(of: row.label), isFree(target),
        let field = schema.fields.first(where: { $0.name == target.field })
      {
        read(row, target, field)
      } else {
        refuse(row)
      }
    }
    for (name, parts) in groups {
      guard let field = schema.fields.first(where: { $0.name == name }) else { continue }
      fields[name] = variant(parts, of: field)
    }
  }

  /// Takes a value for a field that the table leaves open.
  mutating func offer(_ name: String, _ items: [[Inline]]) -> Bool {
    guard fields[name] == nil, let field = schema.fields.first(where: { $0.name == name }),
      let value = FactValue(items, as: field.type, in: lists)
    else { return false }
    fields[name] = value
    return true
  }

  private func isFree(_ target: FactLabels.Target) -> Bool {
    fields[target.field] == nil && groups[target.field]?[target.part ?? ""] == nil
  }

  private mutating func read(_ row: FactRow, _ target: FactLabels.Target, _ field: Field) {
    if StandIn.isOne(row.text) || StandIn.isOne(row.text, in: field, lists.known) {
      findings.append(row.standIn)
      return
    }
    if case .variants = field.type {
      groups[field.name, default: [:]][target.part ?? ""] = row.items
      return
    }
    if case .list(.record, _) = field.type { return refuse(row) }
    guard let value = FactValue(row.items, as: field.type, in: lists) else { return }
    if let doubt = value.doubt {
      findings.append(
        Finding(
          kind: .unclear, message: doubt.message, advice: doubt.advice,
          anchor: "\n\(field.name): "))
    }
    fields[field.name] = value
  }

  private mutating func refuse(_ row: FactRow) {
    if row.text.isEmpty { return }
    remarks.append(row.remark)
    findings.append(
      row.refused(
        isKnown: labels.target(of: row.label) != nil, near: labels.nearest(to: row.label)))
  }

  /// A field with several forms, told by its word or else by the first part that only one form has.
  private mutating func variant(_ parts: [String: [[Inline]]], of field: Field) -> FactValue? {
    guard case .variants(let tag, let variants) = field.type else { return nil }
    let said = parts[""]?.map(\.plainText).joined(separator: " ") ?? ""
    let named = FactValue.choice(said, among: variants.map(\.name))
    let given = Set(parts.keys)
    let form =
      variants.first { $0.name == named }
      ?? variants.first { form in
        form.fields.contains { $0.isRequired && given.contains($0.name) }
      } ?? Self.form(of: parts[""] ?? [], among: variants)
    guard let form else { return FactValue([[.text(said)]], as: .line(), in: lists) }
    var value = FactValue(lines: ["\(tag): \(form.name)"])
    var rest = parts
    // A single cell may say all of it.
    if FactLabels.folded(said) != FactLabels.folded(form.name), let all = parts[""] {
      rest = Self.spread(all, over: form, rest)
    }
    for part in form.fields {
      guard let items = rest[part.name], let read = FactValue(items, as: part.type, in: lists)
      else {
        continue
      }
      value.lines.append("\(part.name): \(read.inline)")
    }
    return value
  }

  /// The form that has a place for what one cell says: an address or a day.
  private static func form(
    of items: [[Inline]], among variants: [FieldType.Variant]
  ) -> FieldType.Variant? {
    let hasAddress = address(in: items) != nil
    return variants.first { form in
      form.fields.contains { field in
        switch field.type {
        case .url: hasAddress
        case .date: !hasAddress && day(in: items) != nil
        default: false
        }
      }
    }
  }

  private static func spread(
    _ items: [[Inline]], over form: FieldType.Variant, _ parts: [String: [[Inline]]]
  ) -> [String: [[Inline]]] {
    var parts = parts
    for field in form.fields where parts[field.name] == nil {
      switch field.type {
      case .url: parts[field.name] = address(in: items).map { [[.text($0)]] }
      case .date: parts[field.name] = day(in: items).map { [[.text($0)]] }
      case .line: parts[field.name] = items
      default: break
      }
    }
    return parts
  }

  private static func address(in items: [[Inline]]) -> String? {
    for case .link(_, let target) in items.joined() { return target }
    return items.map(\.plainText).joined(separator: " ").split(separator: " ")
      .first { $0.hasPrefix("https://") || $0.hasPrefix("http://") }.map(String.init)
  }

  /// The three words in a row that are a day.
  private static func day(in items: [[Inline]]) -> String? {
    let words = items.map(\.plainText).joined(separator: " ").split { " ,;()".contains($0) }
    return words.indices.lazy.map { words[$0..<min($0 + 3, words.count)].joined(separator: " ") }
      .first(where: FactValue.isDay)
  }
}
