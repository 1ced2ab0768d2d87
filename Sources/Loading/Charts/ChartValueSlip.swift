import Diagnostics
import FrontMatter

/// A value in a chart's `data` that is not a number, with its place; one that a comma has cut in two, as in
/// `{label: "2024", value: 15,4}`, counts as a whole.
struct ChartValueSlip {
  private let text: String
  private let range: SourceRange

  /// The slips in a chart as written.
  static func all(in chart: YAMLValue, _ file: SourceFile) -> [ChartValueSlip] {
    guard let data = chart["data"] else { return [] }
    // One group without a list is a list of one.
    return (data.items ?? [data]).compactMap { slip(in: $0, file) }
  }

  /// Whether what is wrong at a place is the slip and nothing else.
  func covers(_ other: SourceRange) -> Bool {
    range.lowerBound <= other.lowerBound && other.upperBound <= range.upperBound
  }

  func diagnostic(in file: SourceFile) -> Diagnostic {
    ChartRules.notANumber(text, in: file, at: range, place: .listItem)
  }

  private static func slip(in item: YAMLValue, _ file: SourceFile) -> ChartValueSlip? {
    guard let entries = item.entries,
      let index = entries.firstIndex(where: { $0.key.text == "value" }),
      let text = entries[index].value.text, !text.isEmpty
    else { return nil }
    let written = entries[index].value.range
    // In braces a comma ends a value, so the rest of the number is taken for a name.
    let rest = entries[(index + 1)...].prefix { $0.value.isEmpty && Self.isRest($0.key.text) }
    guard let last = rest.last else {
      let bare = ChartNumber.trimmed(text)
      return ChartNumber.value(bare) == nil ? ChartValueSlip(text: bare, range: written) : nil
    }
    var end = last.key.range.upperBound
    while end < file.bytes.count, Self.isPart(file.bytes[end]) { end += 1 }
    let whole = written.lowerBound..<end
    let number = String(decoding: file.bytes[whole], as: UTF8.self)
    return ChartValueSlip(text: number, range: SourceRange(whole))
  }

  private static func isRest(_ name: String) -> Bool {
    name.utf8.first.map { (0x30...0x39).contains($0) } ?? false
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == 0x2C || byte == 0x2E
  }
}
