import Testing

@testable import Graph
@testable import Loading
@testable import Model

struct CommaSeparatedValuesTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("\"a,b\",\"c \"\"d\"\"\"\n", [["a,b", "c \"d\""]]),
    ("\"two\nlines\",x\n", [["two\nlines", "x"]]),
    ("a,,b\n,\n", [["a", "", "b"], ["", ""]]),
    ("a,", [["a", ""]]),
    ("a , b\u{A0}, \"c, d\" \n", [["a", "b", "c, d"]]),
    ("\n\na\n\n", [["a"]]),
    ("a\"b,c", [["a\"b", "c"]]),
    ("", []),
  ])
  func readsTables(_ text: String, _ rows: [[String]]) {
    let table = CommaSeparatedValues(Array(text.utf8))
    #expect(table.rows.map { $0.cells.map(\.text) } == rows)
    #expect(table.openQuote == nil && table.textAfterQuote == [])
  }

  @Test(arguments: [("\"open,1\n2,3", 0..<1), ("a,\"b\nc,d\n", 2..<3), ("\"", 0..<1)])
  func findsAQuoteThatNothingEnds(_ text: String, _ place: Range<Int>) {
    #expect(CommaSeparatedValues(Array(text.utf8)).openQuote == place)
  }

  @Test func findsTextAfterAQuote() {
    #expect(CommaSeparatedValues(Array("a,\"1\" 540\n".utf8)).textAfterQuote == [6..<9])
  }

  @Test func givesThePlaceOfEachCell() {
    let text = "Année, \"1,540\" ,\u{20}15\n"
    let cells = CommaSeparatedValues(Array(text.utf8)).rows[0].cells
    let bytes = Array(text.utf8)
    #expect(
      cells.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [
        "Année", "\"1,540\"", "15",
      ])
  }
}
