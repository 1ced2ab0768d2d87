public import Diagnostics

/// The fields that a kind of file may have: checks, editor forms and documentation are made from it.
public struct Schema: Sendable {
  /// What the schema is of, as a word for messages, such as `case study`.
  public let name: String
  /// The fields in the order in which a template file lists them.
  public let fields: [Field]

  private let table: FieldTable

  /// A schema from its name and fields.
  public init(name: String, fields: [Field]) {
    self.name = name
    self.fields = fields
    table = FieldTable(fields)
  }

  /// Reads the fields of a group, and tells every problem in the order of the file.
  ///
  /// - Parameters:
  ///   - value: the group as ``YAMLReader`` gave it.
  ///   - file: the file it came from, whose bytes corrections quote.
  ///   - known: the keys that exist, for fields that must name one.
  ///   - place: where a missing field is reported; without it, the first name of the group.
  public func decode(
    _ value: YAMLValue, in file: SourceFile, known: KnownKeys = .none, at place: SourceRange? = nil
  ) -> (record: Record, problems: [FrontMatterProblem]) {
    var decoder = FieldDecoder(file: file, known: known)
    let record = decoder.record(value, table: table, name: name, place: place)
    return (record ?? .empty, decoder.sortedProblems())
  }

  /// Reads a list of groups, such as the records of a data file.
  public func decodeList(
    _ value: YAMLValue, in file: SourceFile, known: KnownKeys = .none
  ) -> (records: [Record], problems: [FrontMatterProblem]) {
    var decoder = FieldDecoder(file: file, known: known)
    let records = decoder.records(value, table: table, name: name)
    return (records, decoder.sortedProblems())
  }
}
