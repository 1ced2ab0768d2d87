package import Diagnostics

/// A list of a translation that does not fit the list of its source.
package struct TranslationMismatch: Sendable, Hashable {
  /// The name of the list.
  package let field: String
  /// What the translation names and the source does not have, or `nil` where the number of groups differs.
  package let key: String?
  /// How many groups there are in the source.
  package let sourceCount: Int
  /// How many groups there are in the translation.
  package let count: Int
  /// Where the list, or what it names, stands in the translation.
  package let range: SourceRange

  package init(field: String, key: String?, sourceCount: Int, count: Int, range: SourceRange) {
    self.field = field
    self.key = key
    self.sourceCount = sourceCount
    self.count = count
    self.range = range
  }
}

extension Record {
  /// The fields that tell one group of a list from the others, in the order in which they are tried.
  package static let namesOfKeys = ["key", "folder", "number", "to", "page"]

  /// This record with the words of a translation in place of its own. What the translation does not say keeps its value,
  /// and its place becomes `place`, where there is one.
  package func translated(
    by other: Record, inheritedAt place: SourceRange?, mismatches: inout [TranslationMismatch]
  ) -> Record {
    var entries: [Entry] = []
    for entry in self.entries {
      guard let given = other.entries.first(where: { $0.key.text == entry.key.text }) else {
        entries.append(place.map(entry.moved) ?? entry)
        continue
      }
      let value = entry.value.value.translated(
        by: given, inheritedAt: place, mismatches: &mismatches)
      entries.append(Entry(key: given.key, value: Positioned(value, at: given.value.range)))
    }
    for given in other.entries where !has(given.key.text) {
      if case .list(let values) = given.value.value, values.first?.value.record != nil {
        mismatches.append(.init(given, sourceCount: 0, count: values.count))
      } else {
        entries.append(given)
      }
    }
    return Record(range: other.range, entries: entries)
  }

  /// Whether a group of a translation is that of this one.
  package func isSource(of other: Record) -> Bool {
    if let term = other.text("of") { return text("term")?.lowercased() == term.lowercased() }
    guard let key = Self.namesOfKeys.first(where: other.has) else { return false }
    return text(key) == other.text(key)
  }

  /// The key by which a group of a translation names that of its source, with its place.
  package var nameOfSource: Positioned<String>? {
    (["of"] + Self.namesOfKeys).lazy.compactMap { positionedText($0) }.first
  }
}

extension Record.Entry {
  fileprivate func moved(to place: SourceRange) -> Self {
    Self(key: YAMLKey(text: key.text, range: place), value: value.moved(to: place))
  }
}

extension Positioned<FieldValue> {
  fileprivate func moved(to place: SourceRange) -> Self {
    switch value {
    case .list(let values): Positioned(.list(values.map { $0.moved(to: place) }), at: place)
    case .record(let record):
      Positioned(
        .record(Record(range: place, entries: record.entries.map { $0.moved(to: place) })),
        at: place)
    default: Positioned(value, at: place)
    }
  }
}

extension FieldValue {
  fileprivate func translated(
    by entry: Record.Entry, inheritedAt place: SourceRange?,
    mismatches: inout [TranslationMismatch]
  ) -> FieldValue {
    switch (self, entry.value.value) {
    case (.record(let source), .record(let words)):
      return .record(
        source.translated(by: words, inheritedAt: place, mismatches: &mismatches))
    case (.list(let source), .list(let words)) where words.first?.value.record != nil:
      return .list(
        Self.translated(source, by: words, entry, inheritedAt: place, mismatches: &mismatches))
    default: return entry.value.value
    }
  }

  private static func translated(
    _ source: [Positioned<FieldValue>], by words: [Positioned<FieldValue>], _ entry: Record.Entry,
    inheritedAt place: SourceRange?, mismatches: inout [TranslationMismatch]
  ) -> [Positioned<FieldValue>] {
    var source = source.map { value in place.map { value.moved(to: $0) } ?? value }
    let hasKeys = words.contains { $0.value.record?.nameOfSource != nil }
    guard hasKeys || source.count == words.count else {
      mismatches.append(.init(entry, sourceCount: source.count, count: words.count))
      return source
    }
    for (number, value) in words.enumerated() {
      guard let group = value.value.record else { continue }
      let found =
        hasKeys
        ? source.firstIndex { $0.value.record?.isSource(of: group) == true } : number
      guard let found, let own = source[found].value.record else {
        let name = group.nameOfSource
        mismatches.append(
          TranslationMismatch(
            field: entry.key.text, key: name?.value ?? "",
            sourceCount: source.count,
            count: words.count, range: name?.range ?? value.range))
        continue
      }
      source[found] = Positioned(
        .record(own.translated(by: group, inheritedAt: place, mismatches: &mismatches)),
        at: value.range)
    }
    return source
  }
}

extension TranslationMismatch {
  fileprivate init(_ entry: Record.Entry, sourceCount: Int, count: Int) {
    self.init(
      field: entry.key.text, key: nil, sourceCount: sourceCount, count: count,
      range: entry.key.range)
  }
}
