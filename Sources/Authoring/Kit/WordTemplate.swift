import Archives
import FrontMatter
import Loading
import Model

/// A template for Word: the facts table with each field's label and help, tables for figures, and the headings of the kind,
/// in the styles that `plait import` knows.
struct WordTemplate {
  private let kind: Kind
  private let lists: HubLists
  private let template: PageTemplate

  init(of kind: Kind, in lists: HubLists) {
    self.kind = kind
    self.lists = lists
    template = PageTemplate(of: .resource(kind), in: lists)
  }

  /// The document, the same to the byte each time.
  var bytes: [UInt8]? {
    var parts = WordPackageParts(language: lists.settings.language)
    parts.document = body
    // The first part is not packed, so that the mark of the kit can be read at the beginning of the file.
    let entries = parts.all.enumerated().map { index, part in
      ArchiveEntry(part.path, .bytes(Array(part.text.utf8)), isStored: index == 0)
    }
    return try? ZipArchive.bytes(of: entries, time: .beginning)
  }

  /// The fields that a document is asked for, in the order of `plait new`.
  private var fields: [Field] {
    let schema = template.schema
    let needed = schema.fields.filter(\.isNeeded)
    let own = Set(lists.settings.declaredFields.map(\.field.name))
    let offered = PageTemplate.offered.compactMap { name in schema.fields.first { $0.name == name }
    }
    let rest = offered + schema.fields.filter { own.contains($0.name) || $0.name == "published" }
    let first = ["title", "summary", "kind"]
    return first.compactMap { name in schema.fields.first { $0.name == name } }
      + needed.filter { !first.contains($0.name) }
      + rest.filter { field in !needed.contains { $0.name == field.name } }
  }

  private var body: String {
    var text = WordXML.table(facts, widths: [3600, 5400])
    for field in fields {
      guard case .list(.record(let parts), _) = field.type else { continue }
      text += WordXML.paragraph(lists.label(of: field), style: "Heading3")
      text += figures(parts)
    }
    for section in Outline(of: .resource(kind)).sections {
      text += WordXML.paragraph(section.heading, style: "Heading1")
      text += WordXML.placeholder(section.hint)
    }
    return text
  }

  /// A row for each field: its label with what to write, and a cell to write into.
  private var facts: [[String]] {
    fields.flatMap { field -> [[String]] in
      switch field.type {
      case .list(.record, _): []
      case .variants(_, let variants):
        [row(lists.label(of: field), variantHelp(field, variants))]
          + parts(of: variants, label: lists.label(of: field))
      default:
        field.name == "kind"
          ? [row("Kind", "What sort of page it becomes.", value: kind.key), strandRow]
          : [row(lists.label(of: field), help(field))]
      }
    }
  }

  private var strandRow: [String] {
    let titles = lists.settings.strands.map(\.title).joined(separator: "; ")
    return row("Strand", "The section of the hub that it belongs to, one of: \(titles).")
  }

  private func help(_ field: Field) -> String {
    (field.isNeeded ? "Needed. " : "") + FieldHint(field, in: lists).text
  }

  private func variantHelp(_ field: Field, _ variants: [FieldType.Variant]) -> String {
    "Needed. \(field.help) Write one of: " + variants.map(\.name).joined(separator: ", ") + "."
  }

  /// A row for each field that some form has, with what each form means by it.
  private func parts(of variants: [FieldType.Variant], label: String) -> [[String]] {
    var names: [String] = []
    for part in variants.flatMap(\.fields) where !names.contains(part.name) {
      names.append(part.name)
    }
    return names.map { name in
      let meanings = variants.compactMap { variant in
        variant.fields.first { $0.name == name }
          .map { "With '\(variant.name)': " + FieldHint($0, in: lists).text }
      }
      let part = variants.flatMap(\.fields).first { $0.name == name }
      return row(
        label + ": " + (part.map(lists.label) ?? name), meanings.joined(separator: " "))
    }
  }

  private func row(_ label: String, _ help: String, value: String = "") -> [String] {
    [
      WordXML.paragraph(label, style: "Label") + WordXML.paragraph(help, style: "Hint"),
      WordXML.paragraph(value),
    ]
  }

  /// A table for a list of groups: a row for each field, and a column for each of two groups.
  private func figures(_ parts: [Field]) -> String {
    let rows = parts.map { part in
      row(lists.label(of: part), (part.isRequired ? "Needed. " : "") + part.help)
        + [WordXML.paragraph("")]
    }
    return WordXML.table(rows, widths: [3600, 2700, 2700])
  }
}
