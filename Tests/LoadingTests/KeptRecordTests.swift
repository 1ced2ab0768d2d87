import Basics
import Diagnostics
import FrontMatter
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// Front matter that is kept as it was decoded.
struct KeptRecordTests {
  private static let schema = Schema(
    name: "page",
    fields: [
      Field("title", .line(), help: "A line.", example: "Supervision"),
      Field("published", .date, help: "A day.", example: "2026-11-23"),
      Field("order", .integer(-9...9), help: "A number.", example: "1"),
      Field("average", .number, help: "A number.", example: "15.4"),
      Field("anonymous", .boolean, help: "Yes or no.", example: "true"),
      Field("topics", .list(.line()), help: "Words.", example: "[a]"),
      Field(
        "measures", .list(.record([Field("name", .line(), help: "What.", example: "Time")])),
        help: "Figures.", example: "[]"),
      Field("labels", .map(.line()), help: "Names.", example: "{a: b}"),
    ])

  private static func record(_ text: String) throws -> Record {
    let file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    let value = try #require(YAMLReader().read(file).value)
    let (record, problems) = schema.decode(value, in: file)
    #expect(problems.isEmpty)
    return record
  }

  private static func again(_ record: Record) throws -> Record {
    var writer = CacheWriter()
    writer.write(record)
    var reader = CacheReader(writer.bytes)
    let again = try reader.record()
    #expect(reader.isAtEnd)
    return again
  }

  @Test func isTheSameWithAllThatFieldsCanHold() throws {
    let record = try Self.record(
      """
      title: "Té"
      published: 2024-02-29
      order: -3
      average: 15.40
      anonymous: false
      topics: [a, 'b']
      measures:
        - name: Time
        - name: Cost
      labels: {a: b, c: d}
      """)
    #expect(record.names.count == Self.schema.fields.count)
    #expect(try Self.again(record) == record)
    #expect(try Self.again(.empty) == .empty)
  }

  @Test func isRefusedWhereItGoesDeeperThanFrontMatterMay() throws {
    func nested(_ depth: Int) -> Record {
      let place = SourceRange(0..<1)
      let value = depth == 1 ? FieldValue.boolean(true) : .record(nested(depth - 1))
      let key = YAMLKey(text: "a", range: place)
      return Record(range: place, entries: [.init(key: key, value: Positioned(value, at: place))])
    }
    let deepest = YAMLLimits.frontMatter.depth
    #expect(try Self.again(nested(deepest)) == nested(deepest))
    #expect(throws: CacheReader.Damaged.self) { try Self.again(nested(deepest + 1)) }
  }

  @Test func isRefusedWithADayThatThereIsNot() throws {
    let place = SourceRange(0..<1)
    var writer = CacheWriter()
    writer.write(place)
    writer.write([FieldCode.date]) { writer, code in
      writer.write("published")
      writer.write(place)
      writer.write(place)
      writer.write(code.rawValue)
      for number in [2023, 2, 29] { writer.write(number) }
    }
    var reader = CacheReader(writer.bytes)
    #expect(throws: CacheReader.Damaged.self) { try reader.record() }
  }
}
