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

  /// The field and the value that a table under a heading gives, or `nil` when it is an ordinary table.
  func value(of table: Table, under heading: String) -> (field: String, value: FactValue)? {
    let label = FactLabels.folded(
      heading.hasPrefix("Table: ") ? String(heading.dropFirst(7)) : heading)
    guard let (field, parts, _) = fields.first(where: { $0.names.contains(label) }),
      let head = table.rows.first
    else { return nil }
    let columns = head.map { cell in
      FactRow.items(in: cell.blocks).first.flatMap { part(named: $0.plainText, of: parts) }
    }
    let known = columns.compactMap { $0 }
    guard known.count == columns.count, Set(known.map(\.name)).count == known.count,
      parts.allSatisfy({ part in !part.isRequired || known.contains { $0.name == part.name } })
    else { return nil }
    var lines: [String] = []
    for cells in table.rows.dropFirst() {
      let item = zip(known, cells).flatMap { part, cell -> [String] in
        let items = FactRow.items(in: cell.blocks)
        guard let value = FactValue(items, as: part.type, in: lists) else { return [] }
        if value.lines.isEmpty { return ["\(part.name): \(value.inline)"] }
        return ["\(part.name):"] + value.lines.map { "  " + $0 }
      }
      lines += item.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
    }
    return lines.isEmpty ? nil : (field.name, FactValue(lines: lines))
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
