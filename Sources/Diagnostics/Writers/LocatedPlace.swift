/// A place of a diagnostic with its lines and columns, as every format needs them.
struct LocatedPlace {
  /// The path as messages show it.
  let path: String
  /// Where it begins; the start of the file where the file as a whole is meant.
  let start: SourcePosition
  /// Where it ends, the last column excluded.
  let end: SourcePosition
  /// The columns of both counted in UTF-16 code units, from one.
  let utf16Columns: (start: Int, end: Int)
  /// The bytes, or `nil` when the file as a whole is meant or could not be read.
  let bytes: Range<Int>?
}
