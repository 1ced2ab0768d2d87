import Basics
import Diagnostics
import FrontMatter
import Loading
import Model

/// What stands beside a label, as the value of a field in YAML.
struct FactValue {
  /// The value after the colon; empty where it takes lines of its own.
  var inline = ""
  /// The words that were read, without the marks of YAML.
  var text = ""
  /// The lines below the name of the field.
  var lines: [String] = []
  /// What is doubtful of it.
  var doubt: (message: String, advice: String)?

  /// A group, from its lines.
  init(lines: [String]) { self.lines = lines }

  /// The value of a field of a type from the lines of a cell; `nil` when there is nothing in them.
  init?(_ items: [[Inline]], as type: FieldType, in lists: HubLists) {
    if items.isEmpty { return nil }
    let text = Self.oneLine(items.map(\.plainText).joined(separator: " "))
    if text.isEmpty { return nil }
    self.text = text
    switch type {
    case .list(let element, _):
      let parts = Self.parts(of: items, as: element, in: lists.known)
      let values = parts.compactMap { FactValue([$0], as: element, in: lists) }
      doubt = values.lazy.compactMap(\.doubt).first
      if Self.isShort(element) {
        inline = "[" + values.map { Self.inBrackets($0.inline) }.joined(separator: ", ") + "]"
      } else {
        lines = values.map { "- " + $0.inline }
      }
    case .date: takeDate(text)
    case .integer, .number: inline = Self.number(in: text) ?? YAMLText.written(text)
    case .choice(let words): inline = YAMLText.written(Self.choice(text, among: words) ?? text)
    case .key(let kind): inline = YAMLText.written(Self.key(text, of: kind, in: lists.known))
    case .url, .email: inline = YAMLText.written(Self.address(in: items) ?? text)
    case .boolean: inline = Self.boolean(text) ?? YAMLText.written(text)
    default: inline = YAMLText.written(text)
    }
  }

  /// A date in whatever form; of a month its first day, which the author then has to check.
  private mutating func takeDate(_ text: String) {
    switch DateReading(of: text) {
    case .date(let date): inline = date.isoText
    case .otherForm(let date?):
      inline = date.isoText
      if DateReading.isAmbiguous(text) {
        doubt = (
          "\(Quotation.of(text)) may be read in two ways, and was taken for \(inline)",
          "write the day as \(inline), or turn day and month round"
        )
      }
    case .otherForm(nil):
      guard let first = DateReading.firstDay(of: text) else {
        inline = YAMLText.written(text)
        return
      }
      inline = first.isoText
      doubt = (
        "\(Quotation.of(text)) names no day, and was taken for its first, \(inline)",
        "write the day that is meant"
      )
    case .impossible: inline = YAMLText.written(text)
    }
  }

  /// A text in one line, without characters that cannot be seen.
  static func oneLine(_ text: String) -> String {
    MarkdownText.withoutControls(text).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Whether a text is a day in some form.
  static func isDay(_ text: String) -> Bool {
    switch DateReading(of: text) {
    case .date, .otherForm(_?): true
    default: false
    }
  }

  /// The items of a list: lines, or in one line what commas and semicolons part.
  private static func parts(
    of items: [[Inline]], as element: FieldType, in known: KnownKeys
  ) -> [[Inline]] {
    guard isShort(element) else { return items }
    return items.flatMap { item -> [[Inline]] in
      let text = item.plainText
      // "Kingston and Richmond" may be one of the names.
      if case .key(let kind) = element,
        known[kind]?.contains(key(text, of: kind, in: known)) == true
      {
        return [item]
      }
      return text.replacing(" and ", with: ",").split(whereSeparator: { ",;&".contains($0) })
        .map { [.text($0.split(separator: " ").joined(separator: " "))] }
        .filter { $0.plainText != "" }
    }
  }

  /// Whether values of a type stand between brackets in one line.
  private static func isShort(_ type: FieldType) -> Bool {
    switch type {
    case .key, .choice, .integer, .number, .date, .boolean, .path, .oldPath: true
    default: false
    }
  }

  /// A value as it stands between brackets, where a comma would end it.
  private static func inBrackets(_ value: String) -> String {
    value.contains(where: { ",[]{}".contains($0) }) && !value.hasPrefix("\"")
      && !value.hasPrefix("'")
      ? YAMLText.quoted(value) : value
  }

  /// The one number in a text such as `12 months`; in another unit it would be another number.
  private static func number(in text: String) -> String? {
    let words = text.lowercased()
    if ["year", "quarter", "week", "day", "hour"].contains(where: words.contains) { return nil }
    let numbers = text.split { !$0.isNumber && $0 != "." }.filter { $0.contains(where: \.isNumber) }
    guard numbers.count == 1, let number = numbers.first else { return nil }
    return String(number.hasSuffix(".") ? number.dropLast() : number)
  }

  /// The word that is meant: written alone in any case, or first, with an explanation after it.
  static func choice(_ text: String, among words: [String]) -> String? {
    let folded = FactLabels.folded(text)
    let all = words.map { (word: $0, folded: FactLabels.folded($0)) }
    if let same = all.first(where: { $0.folded == folded }) { return same.word }
    let begun = all.filter { folded.hasPrefix($0.folded + " ") }
    if begun.count == 1 { return begun[0].word }
    return NearMiss.slip(for: folded, in: all.map(\.folded))
      .flatMap { near in all.first { $0.folded == near }?.word }
  }

  /// The key that is meant: itself, or the title that readers see.
  private static func key(_ text: String, of kind: KeyKind, in known: KnownKeys) -> String {
    guard let keys = known[kind] else { return text }
    if keys.contains(text) { return text }
    let folded = FactLabels.folded(text)
    return keys.first { FactLabels.folded($0) == folded } ?? known.key(titled: text, of: kind)
      ?? Slug.make(from: text)
  }

  /// Where the first link leads.
  private static func address(in items: [[Inline]]) -> String? {
    for case .link(_, let target) in items.joined() {
      if target.hasPrefix("mailto:") { return String(target.dropFirst(7)) }
      return ForwardedAddress(target)?.meant ?? target
    }
    return nil
  }

  private static func boolean(_ text: String) -> String? {
    switch text.lowercased() {
    case "yes", "true", "y": "true"
    case "no", "false", "n": "false"
    default: nil
    }
  }
}
