import Testing

@testable import Basics

struct JSONReaderTests {
  private static func read(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8))
  }

  @Test func readsEverySortOfValue() throws {
    let value = try Self.read(#" {"a": [1, -2.5e1, true, false, null, "x"], "b": {}, "a": 9} "#)
    #expect(value["a"]?.items.count == 6)
    #expect(value["a"]?[0]?.integer == 1)
    #expect(value["a"]?[1] == .number(-25))
    #expect(value["a"]?[1]?.integer == -25)
    #expect(value["a"]?[5]?.text == "x")
    #expect(value["a"]?[6] == nil)
    #expect(value["b"] == .object([:]))
  }

  @Test func readsEscapes() throws {
    #expect(try Self.read(#""\"\\\/\b\f\n\r\té\ud83d\ude00""#).text == "\"\\/\u{8}\u{c}\n\r\té😀")
    for text in [#""\x""#, #""\u12""#, #""\ud83d""#, #""\ud83dA""#, #""\ude00""#, "\"a", "\"\\"] {
      #expect(throws: JSONReader.Fault.self) { try Self.read(text) }
    }
  }

  @Test(arguments: [
    ("", 0), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{1:2}", 1), ("tru", 0), ("+1", 0),
    ("1 1", 2),
    ("[", 1), ("{\"a\":1", 6),
  ]) func saysWhereItIsNoJSON(text: String, offset: Int) {
    #expect(throws: JSONReader.Fault(offset: offset)) { try Self.read(text) }
  }

  @Test func refusesWhatIsNestedTooDeep() throws {
    let deepest = JSONReader.deepest
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(try Self.read(deep(deepest)).items.count == 1)
    #expect(throws: JSONReader.Fault(offset: deepest)) { try Self.read(deep(deepest + 1)) }
  }
}
