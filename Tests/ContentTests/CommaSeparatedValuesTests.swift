import Testing

@testable import Content

struct CommaSeparatedValuesTests {
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}a,b\n", [["a", "b"]]),
    ("\"a,b\",\"c \"\"d\"\"\"\n", [["a,b", "c \"d\""]]),
    ("\"two\nlines\",x\n", [["two\nlines", "x"]]),
    ("a,,b\n,\n", [["a", "", "b"], ["", ""]]),
    ("\n\na\n\n", [["a"]]),
    ("a\"b,c", [["a\"b", "c"]]),
    ("\"open,1\n2,3", [["open,1\n2,3"]]),
    ("", []),
    ("\"", []),
  ])
  func readsTables(_ text: String, _ rows: [[String]]) {
    #expect(CommaSeparatedValues.read(Array(text.utf8)) == rows)
  }

  @Test func readsNoMoreThanAChartCanShow() {
    let wide = Array(repeating: "x", count: 1000).joined(separator: ",") + "\n"
    let table = CommaSeparatedValues.read(Array(String(repeating: wide, count: 600).utf8))
    #expect(table.count == CommaSeparatedValues.mostRows)
    #expect(Set(table.map(\.count)) == [CommaSeparatedValues.mostColumns])
  }
}
