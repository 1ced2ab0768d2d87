import FrontMatter

extension Kinds {
  /// The kinds that the record of `hub.yml` declares, or the usual ones; of two with one key the first.
  init(_ record: Record) {
    var all: [Kind] = []
    for kind in record.records("kinds").compactMap(Kind.init(_:)) where !all.contains(kind) {
      all.append(kind)
    }
    if all.isEmpty { all = Self.usual.all }
    let standard = record.text("default_kind").flatMap { key in all.first { $0.key == key } }
    self.init(all, standard: standard ?? (all.count == 1 ? all[0] : nil))
  }
}

extension Kind {
  /// A kind as a hub declares it. What it does not say is that of the usual kind which it is like: one by name, that of
  /// the same key, or the plainest.
  fileprivate convenience init?(_ record: Record) {
    guard let key = record.text("key"), !key.isEmpty else { return nil }
    let usual = Kinds.usual
    let model = record.text("like").flatMap { usual[$0] } ?? usual[key] ?? usual.fallback
    let named = usual[key]
    let shown = Shown(
      name: record.text("name"), plural: record.text("plural"), summary: record.text("summary"))
    let words = key.split(separator: "-").joined(separator: " ")
    let name = shown.name?.startedSmall ?? named?.name ?? words
    let headings = record.texts("outline").map { Outline.Section($0, "") }
    self.init(
      key, name: name, plural: shown.plural?.startedSmall ?? named?.plural ?? name,
      explanation: shown.summary?.startedSmall.withoutFullStop
        ?? named?.explanation ?? "like \(model.phrase)",
      layout: record.text("layout").flatMap(Layout.init) ?? model.layout, isForm: model.isForm,
      outline: headings.isEmpty ? model.outline.sections : headings, shown: shown,
      schemaType: record.text("schema_type") ?? model.schemaType,
      fields: record.records("fields").compactMap(DeclaredField.init))
  }
}

extension String {
  /// The text with a small letter at its beginning, unless that is the first of an abbreviation.
  fileprivate var startedSmall: String {
    let second = dropFirst().first
    return second?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }

  fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
