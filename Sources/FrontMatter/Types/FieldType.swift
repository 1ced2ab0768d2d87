/// What may stand in a field.
///
/// Checks, editor forms and documentation are all made from these cases; a new one needs all three.
public indirect enum FieldType: Sendable, Hashable {
  /// Text of any number of lines, and of at most this many characters.
  case text(maxLength: Int? = nil)
  /// Text in one line, of at most this many characters; line ends become spaces.
  case line(maxLength: Int? = nil)
  /// A day, written `2026-11-23`.
  case date
  /// A whole number in a range.
  case integer(ClosedRange<Int>)
  /// A number, with or without a decimal point.
  case number
  /// `true` or `false`; `yes` and `no` are understood.
  case boolean
  /// One of these words.
  case choice([String])
  /// The key of something kept elsewhere, such as an audience.
  case key(KeyKind)
  /// A path to a file of the hub, relative to the file it stands in, with `/`.
  case path
  /// A path that a file of the hub had before, from the top of the content folder, with `/`.
  case oldPath
  /// The full address of a page on the web, with `https://` or `http://`.
  case url
  /// An e-mail address.
  case email
  /// The code of a language, as BCP 47 writes it: `en-GB`.
  case language
  /// A list of values of one type, with bounds for their number; a value without a list is a list of one.
  case list(FieldType, count: ClosedRange<Int> = 0...1000)
  /// Named values.
  case record([Field])
  /// Named values whose fields depend on the word in one of them.
  case variants(by: String, [Variant])
  /// Values of one type under names that the author chooses.
  case map(FieldType)

  /// The fields that go with one word in ``variants(by:_:)``.
  public struct Variant: Sendable, Hashable {
    /// The word.
    public let name: String
    /// The fields that go with it, without the one that holds the word.
    public let fields: [Field]

    /// A variant from its word and fields.
    public init(_ name: String, _ fields: [Field]) {
      self.name = name
      self.fields = fields
    }
  }
}
