import Diagnostics

/// Reads the fields of one file against their types and collects every problem.
struct FieldDecoder {
  let file: SourceFile
  let known: KnownKeys
  private(set) var problems: [FrontMatterProblem] = []

  init(file: SourceFile, known: KnownKeys) {
    self.file = file
    self.known = known
  }

  /// The problems in the order of the file.
  func sortedProblems() -> [FrontMatterProblem] {
    problems.count < 2
      ? problems : problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Adds a problem; of those past the limit, only that there are more.
  mutating func report(_ fault: @autoclosure () -> Fault, at range: SourceRange) {
    guard problems.count <= YAMLLimits.problems else { return }
    let isLast = problems.count == YAMLLimits.problems
    problems.append(
      FrontMatterProblem(isLast ? .moreProblems(limit: YAMLLimits.problems) : fault(), at: range))
  }

  /// A group of fields; `place` is where what is missing is reported.
  mutating func record(
    _ value: YAMLValue, table: FieldTable, name: String, place: SourceRange? = nil
  ) -> Record? {
    guard let entries = value.entries else {
      report(.notFields(found: value.shape), at: value.range)
      return nil
    }
    return record(
      entries, of: value, table: table, place: place ?? entries.first?.key.range ?? value.range)
  }

  /// A list of groups of fields.
  mutating func records(_ value: YAMLValue, table: FieldTable, name: String) -> [Record] {
    if let entries = value.entries, entries.isEmpty { return [] }
    guard let items = value.items else {
      report(
        .wrongType(
          name, expected: .list(.record(table.fields)), found: value.shape, quoted: nil),
        at: value.entries?.first?.key.range ?? value.range)
      return []
    }
    return items.compactMap { record($0, table: table, name: name) }
  }

  mutating func record(
    _ entries: [YAMLEntry], of value: YAMLValue, table: FieldTable, place: SourceRange,
    ignoring ignored: String? = nil
  ) -> Record {
    var read: [Record.Entry] = []
    read.reserveCapacity(entries.count)
    var isSeen = [Bool](repeating: false, count: table.fields.count)
    for entry in entries where entry.key.text != ignored {
      guard let position = table.position(of: entry.key.text) else {
        reportUnknown(entry.key, of: table, among: entries, ignoring: ignored, &isSeen)
        continue
      }
      isSeen[position] = true
      let field = table.fields[position]
      if entry.value.isLeftEmpty {
        if field.isRequired { report(.emptyValue(of: field.name), at: entry.key.range) }
        continue
      }
      if let text = entry.value.text, StandIn.isOne(text, in: field, known) {
        report(
          .standIn(text, of: field.name, isRequired: field.isRequired), at: entry.value.range)
        continue
      }
      guard let decoded = decode(entry.value, as: field.type, of: field.name) else { continue }
      read.append(
        Record.Entry(key: entry.key, value: Positioned(decoded, at: entry.value.range)))
    }
    for (position, field) in table.fields.enumerated() where field.isRequired && !isSeen[position] {
      var choices: [String] = []
      if case .choice(let words) = field.type { choices = words }
      report(.missing(field.name, example: field.example, choices: choices), at: place)
    }
    return Record(range: value.range, entries: read)
  }

  /// Reports a name that the fields do not have.
  private mutating func reportUnknown(
    _ key: YAMLKey, of table: FieldTable, among entries: [YAMLEntry], ignoring ignored: String?,
    _ isSeen: inout [Bool]
  ) {
    let meant = table.meant(by: key.text)
    let isGiven = meant.map { meant in entries.contains { $0.key.text == meant.name } } ?? false
    let instead =
      table.instead(of: key.text)
      ?? (meant == nil ? continuation(of: key, among: entries) : nil)
    if instead == nil, isGiven, let meant, meant.isCertain {
      let isList = table.isList(meant.name)
      let merged = isList ? merged(key.text, into: meant.name, among: entries) : nil
      return report(
        .secondName(key.text, for: meant.name, isList: isList, merged: merged), at: key.range)
    }
    if let instead {
      return report(.foreignField(key.text, instead: instead), at: key.range)
    }
    // What is missing is most probably there under the wrong name: one message says it all.
    if let meant, let position = table.position(of: meant.name) { isSeen[position] = true }
    report(
      .unknownField(
        key.text, known: table.fields.map(\.name) + (ignored.map { [$0] } ?? []),
        meant: meant?.name,
        correction: meant.flatMap { $0.isCertain && !isGiven ? $0.name : nil }),
      at: key.range)
  }

  /// A value of a type, or `nil` when it is not one; the reason is then among the problems.
  mutating func decode(
    _ value: YAMLValue, as type: FieldType, of field: String
  ) -> FieldValue? {
    switch type {
    case .list(let element, let count):
      return list(value, of: element, count: count, field: field)
    case .record(let fields):
      guard value.entries != nil else { return wrongType(value, expected: type, field: field) }
      return record(value, table: FieldTable(fields), name: field).map { .record($0) }
    case .variants(let tag, let variants):
      return self.variant(value, by: tag, variants, type: type, field: field)
    case .map(let element):
      return map(value, of: element, type: type, field: field)
    default:
      guard case .scalar(let text, let isPlain) = value.content else {
        return wrongType(value, expected: type, field: field)
      }
      // Only an escape in double quotes can bring in what libyaml refuses elsewhere.
      if !isPlain, let control = TextShape.controlCharacter(in: text) {
        report(.controlCharacter(control, in: field), at: value.range)
        return nil
      }
      if !type.isLongText, let mark = TextShape.directionMark(in: text) {
        report(.directionMark(mark, in: field), at: value.range)
        return nil
      }
      return scalar(text, of: value, as: type, field: field)
    }
  }
}

extension YAMLValue {
  /// The shape of what was written.
  var shape: Fault.Shape {
    switch content {
    case .scalar: .text
    case .sequence: .list
    case .mapping: .fields
    }
  }

  /// Whether nothing was written: no text, what YAML calls nothing, or a list or group without anything in it.
  package var isLeftEmpty: Bool {
    switch content {
    case .scalar(let text, let isPlain):
      TextShape.isInvisible(text) || isPlain && ["null", "Null", "NULL", "~"].contains(text)
    case .sequence(let items): items.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}

extension FieldType {
  /// Whether text of any number of lines may stand in it.
  fileprivate var isLongText: Bool { if case .text = self { true } else { false } }

  /// Whether any text will do.
  var isText: Bool {
    switch self {
    case .text, .line: true
    default: false
    }
  }
}
