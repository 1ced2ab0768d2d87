import Basics
import FrontMatter

extension CacheWriter {
  /// Fields that were read, as ``CacheReader/record()`` reads them.
  mutating func write(_ record: Record) {
    write(record.range)
    write(record.entries) { writer, entry in
      writer.write(entry.key.text)
      writer.write(entry.key.range)
      writer.write(entry.value)
    }
  }

  private mutating func write(_ value: Positioned<FieldValue>) {
    write(value.range)
    switch value.value {
    case .text(let text):
      write(code: .text)
      write(text)
    case .date(let date):
      write(code: .date)
      write(date.year)
      write(date.month)
      write(date.day)
    case .integer(let number):
      write(code: .integer)
      write(number)
    case .number(let number, let text):
      write(code: .number)
      write(number.bitPattern)
      write(text)
    case .boolean(let isTrue):
      write(code: .boolean)
      write(isTrue)
    case .list(let values):
      write(code: .list)
      write(values) { $0.write($1) }
    case .record(let record):
      write(code: .record)
      write(record)
    }
  }

  private mutating func write(code: FieldCode) { write(code.rawValue) }
}

/// The number by which a sort of ``FieldValue`` is known in a cache.
enum FieldCode: UInt64 {
  case text, date, integer, number, boolean, list, record
}
