import FrontMatter
import Loading

/// A table of figures for a field that is a list of groups, such as `measures`: the label of the field stands above it, and
/// the labels of the group's fields name its columns.
struct FigureTables {
  private let fields: [(field: Field, parts: [Field], names: Set<String>)]
  private let lists: HubLists

  init(_ schema: Schema, in lists: HubLists) {
    self.lists = lists
    fields = schema.fields.compactMap { field in
      guard case .list(.record(let parts), _) = field.type else { return nil }
      let names = [lists.label(of: field), field.name] + (Self.otherLabels[field.name] ?? [])
      return (field, parts, Set(names.map(FactLabels.folded)))
    }
  }

  /// The field and the value that a table under a heading gives, or `nil` when it is an ordinary table. Its first row or its
  /// first column has the labels.
  func value(of table: Table, under heading: String) -> (field: String, value: FactValue)? {
    let name = heading.hasPrefix("Table: ") ? String(heading.dropFirst(7)) : heading
    let label = FactLabels.folded(name)
    guard let (field, parts, _) = fields.first(where: { $0.names.contains(label) }) else {
      return nil
    }
    let rows = TableGrid(table.rows).rows
    if let groups = groups(rows, parts) { return (field.name, value(of: groups)) }
    let columns = (rows.first ?? []).indices.map { column in rows.map { $0[column] } }
    return groups(columns, parts).map { (field.name, value(of: $0)) }
  }

  /// The groups below a first row that has only labels, and those that must be there; `nil` when it has others.
  private func groups(_ rows: [[[Block]]], _ parts: [Field]) -> [[(part: Field, cell: [Block])]]? {
    guard let head = rows.first else { return nil }
    let known = head.compactMap { cell in
      FactRow.items(in: cell).first.flatMap { part(named: $0.plainText, of: parts) }
    }
    guard known.count == head.count, Set(known.map(\.name)).count == known.count,
      parts.allSatisfy({ part in !part.isRequired || known.contains { $0.name == part.name } })
    else { return nil }
    return rows.dropFirst().map { Array(zip(known, $0)) }
  }

  private func value(of groups: [[(part: Field, cell: [Block])]]) -> FactValue {
    let lines = groups.flatMap { group -> [String] in
      let item = group.flatMap { part, cell -> [String] in
        let items = FactRow.items(in: cell)
        guard let value = FactValue(items, as: part.type, in: lists) else { return [] }
        if value.lines.isEmpty { return ["\(part.name): \(value.inline)"] }
        return ["\(part.name):"] + value.lines.map { "  " + $0 }
      }
      return item.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
    }
    return FactValue(lines: lines)
  }

  /// The field that a column is named after: its label, its name, its help or what else people call it.
  private func part(named text: String, of parts: [Field]) -> Field? {
    let label = FactLabels.folded(text)
    return parts.first { part in
      let help = part.help.hasSuffix(".") ? String(part.help.dropLast()) : part.help
      return ([lists.label(of: part), part.name, help] + (Self.otherLabels[part.name] ?? []))
        .contains { FactLabels.folded($0) == label }
    }
  }

  /// What people write in place of a label, by field.
  private static let otherLabels: [String: [String]] = [
    "measures": ["figures", "results in figures", "what was measured"],
    "arrangements": ["what was set", "ranges"],
    "name": ["measure", "what", "what was counted"],
    "n": ["how many", "number of people", "sample", "people"],
    "by": ["measured by", "who measured", "who counted"],
    "date": ["when"],
    "source": ["where from"],
  ]
}
