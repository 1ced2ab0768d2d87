import Hypertext
import Testing

@Suite struct JSONTests {
  static func text(_ json: JSON) -> String { String(decoding: json.bytes, as: UTF8.self) }

  @Test(arguments: [
    ("", #""""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
    ("</script>", #""\u003c/script\u003e""#), ("<!--&", #""\u003c!--\u0026""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#),
    ("é 日 👩‍👧", "\"é 日 👩‍👧\""), ("'", "\"'\""), ("]]>", #""]]\u003e""#),
    ("e\u{301}\"", "\"e\u{301}\\\"\""), ("\r\n", #""\r\n""#),
  ])
  func writesStringsThatAreSafeInAScript(text: String, expected: String) {
    #expect(Self.text(.string(text)) == expected)
  }

  @Test func writesNumbersAndTruth() {
    #expect(Self.text(.number(-7)) == "-7")
    #expect(Self.text(.array([.boolean(true), .boolean(false)])) == "[true,false]")
  }

  @Test func nestsInTheOrderGiven() {
    let json = JSON.object([
      "z": .number(1), "skipped": nil, "a<": .array([]), "o": .object([:]),
      "l": .array([.string("x"), .number(2)]),
    ])
    #expect(Self.text(json) == #"{"z":1,"a\u003c":[],"o":{},"l":["x",2]}"#)
  }

  @Test func standsInMarkupAsItIs() {
    let html: HTML = "<script type=\"application/json\">\(JSON.string("</script>"))</script>"
    #expect(
      html.description
        == #"<script type="application/json">"\u003c/script\u003e"</script>"#)
  }
}
