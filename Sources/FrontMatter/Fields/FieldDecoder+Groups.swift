import Diagnostics

extension FieldDecoder {
  /// A list; one value without a list is a list of one, because no one can mean anything else.
  mutating func list(
    _ value: YAMLValue, of element: FieldType, count: ClosedRange<Int>, field: String
  ) -> FieldValue? {
    guard let items = value.items else {
      if case .list = element { return wrongType(value, expected: .list(element), field: field) }
      if value.entries != nil, !element.isGroup {
        return wrongType(value, expected: .list(element), field: field)
      }
      if let meant = bracketed(value.text, of: element) {
        report(
          .listWithoutBrackets(field, expected: .list(element), meant: meant), at: value.range)
        return nil
      }
      checkCount(1, in: count, field: field, at: value.range)
      guard let only = decode(value, as: element, of: field) else { return nil }
      return .list([Positioned(only, at: value.range)])
    }
    checkCount(items.count, in: count, field: field, at: value.range)
    var read: [Positioned<FieldValue>] = []
    read.reserveCapacity(items.count)
    var seen = FirstPlaces()
    for item in items {
      if item.isLeftEmpty {
        report(.emptyItem(of: field), at: item.range)
        continue
      }
      guard let decoded = decode(item, as: element, of: field) else { continue }
      if element.isDistinctive, let text = decoded.text {
        if let first = seen.place(of: text, orTake: item.range) {
          report(.duplicateItem(text, of: field, first: first), at: item.range)
          continue
        }
      }
      read.append(Positioned(decoded, at: item.range))
    }
    return .list(read)
  }

  /// The list that `a, b` must mean, where each part may stand in it.
  private func bracketed(_ text: String?, of element: FieldType) -> String? {
    guard let text, text.utf8.contains(UInt8(ascii: ",")) else { return nil }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { TextShape.trimmed(String($0)) }
    let isList = parts.allSatisfy { part in
      switch element {
      case .key(let kind): known.contains(part, of: kind)
      case .choice(let words): words.contains(part)
      case .path, .oldPath: part.hasSuffix(".md")
      case .integer: NumberReading.integer(part) != nil
      // Names and terms; what may be longer may be a sentence with commas.
      case .line(let longest?): longest <= 80 && !part.isEmpty && part.count <= 40
      default: false
      }
    }
    return isList ? "[" + parts.joined(separator: ", ") + "]" : nil
  }

  private mutating func checkCount(
    _ found: Int, in allowed: ClosedRange<Int>, field: String, at range: SourceRange
  ) {
    guard !allowed.contains(found) else { return }
    report(.wrongCount(found, of: field, allowed: allowed), at: range)
  }

  /// A group whose fields depend on the word in one of them.
  mutating func variant(
    _ value: YAMLValue, by tag: String, _ variants: [FieldType.Variant], type: FieldType,
    field: String
  ) -> FieldValue? {
    guard let entries = value.entries else {
      return wrongType(value, expected: type, field: field)
    }
    let place = entries.first?.key.range ?? value.range
    guard let entry = entries.first(where: { $0.key.text == tag }) else {
      report(
        .missing(tag, example: variants.first?.name ?? "", choices: variants.map(\.name)),
        at: place)
      return nil
    }
    let words = FieldType.choice(variants.map(\.name))
    guard let word = decode(entry.value, as: words, of: tag), let name = word.text,
      let variant = variants.first(where: { $0.name == name })
    else { return nil }
    var record = record(
      entries, of: value, table: FieldTable(variant.fields), place: place, ignoring: tag)
    record.insert(
      Record.Entry(key: entry.key, value: Positioned(word, at: entry.value.range)))
    return .record(record)
  }

  /// Values of one type under names that the author chooses.
  mutating func map(
    _ value: YAMLValue, of element: FieldType, type: FieldType, field: String
  ) -> FieldValue? {
    guard let entries = value.entries else {
      return wrongType(value, expected: type, field: field)
    }
    var read: [Record.Entry] = []
    for entry in entries {
      if entry.value.isLeftEmpty {
        report(.emptyValue(of: entry.key.text), at: entry.key.range)
        continue
      }
      guard let decoded = decode(entry.value, as: element, of: entry.key.text) else { continue }
      read.append(Record.Entry(key: entry.key, value: Positioned(decoded, at: entry.value.range)))
    }
    return .record(Record(range: value.range, entries: read))
  }
}

extension FieldType {
  /// Whether it has named values in it.
  var isGroup: Bool {
    switch self {
    case .record, .variants, .map: true
    default: false
    }
  }

  /// Whether saying the same twice in a list is a slip.
  var isDistinctive: Bool {
    switch self {
    case .key, .choice, .path, .oldPath, .url, .integer: true
    default: false
    }
  }
}

/// Where each text of a list stands first.
private struct FirstPlaces {
  private var few: [(text: String, place: SourceRange)] = []
  private var many: [String: SourceRange] = [:]

  /// Up to this many texts, comparing them in turn is faster than hashing them.
  private static let limit = 16

  /// The first place of a text; `nil`, and its place is taken, when it was not there before.
  mutating func place(of text: String, orTake place: SourceRange) -> SourceRange? {
    for entry in few where entry.text == text { return entry.place }
    if few.count < Self.limit {
      few.append((text, place))
      return nil
    }
    if let first = many[text] { return first }
    many[text] = place
    return nil
  }
}
