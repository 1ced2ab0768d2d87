import Basics
import FrontMatter

extension CacheReader {
  /// Fields that were read when they were kept.
  mutating func record() throws(Damaged) -> Record { try record(depth: 0) }

  /// Front matter does not go deeper: reading goes down by recursion.
  private static let deepest = YAMLLimits.frontMatter.depth

  private mutating func record(depth: Int) throws(Damaged) -> Record {
    Record(
      range: try sourceRange(),
      entries: try list { reader throws(Damaged) in
        Record.Entry(
          key: YAMLKey(text: try reader.text(), range: try reader.sourceRange()),
          value: try reader.value(depth: depth + 1))
      })
  }

  private mutating func value(depth: Int) throws(Damaged) -> Positioned<FieldValue> {
    guard depth <= Self.deepest else { throw Damaged() }
    let range = try sourceRange()
    guard let code = FieldCode(rawValue: try unsigned()) else { throw Damaged() }
    let value: FieldValue
    switch code {
    case .text: value = .text(try text())
    case .date:
      let (year, month, day) = (try number(), try number(), try number())
      guard let date = CalendarDate(year: year, month: month, day: day) else { throw Damaged() }
      value = .date(date)
    case .integer: value = .integer(try number())
    case .number: value = .number(Double(bitPattern: try unsigned()), text: try text())
    case .boolean: value = .boolean(try flag())
    case .list:
      value = .list(
        try list { reader throws(Damaged) in try reader.value(depth: depth + 1) })
    case .record: value = .record(try record(depth: depth))
    }
    return Positioned(value, at: range)
  }
}
