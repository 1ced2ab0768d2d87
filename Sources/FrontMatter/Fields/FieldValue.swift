public import Basics

/// What was read from a field, in the type the schema asked for.
public indirect enum FieldValue: Sendable, Hashable {
  /// A text, line, choice, key, path or address.
  case text(String)
  /// A day.
  case date(CalendarDate)
  /// A whole number.
  case integer(Int)
  /// A number, and how it was written, because `15.40` says more than 15.4.
  case number(Double, text: String)
  /// Yes or no.
  case boolean(Bool)
  /// A list; what could not be read is left out.
  case list([Positioned<FieldValue>])
  /// Named values, also those of variants and maps.
  case record(Record)
}
