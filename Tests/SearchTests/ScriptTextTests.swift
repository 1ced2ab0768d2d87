import Testing

@testable import Search

struct ScriptTextTests {
  @Test(arguments: [
    ("plain é 日", #""plain é 日""#),
    (#"</script><!-- "x" \"#, #""\x3c/script>\x3c!-- \"x\" \\""#),
    ("a\nb\r\t\u{0}\u{7F}c", #""a\nb    c""#),
    ("\u{2028}x\u{2029}\u{2027}", "\"\\u2028x\\u2029\u{2027}\""),
    ("\u{E0A8}\u{80}\u{A8}", "\"\u{E0A8}\u{80}\u{A8}\""),
  ])
  func writesTextThatCannotLeaveItsString(_ text: String, _ written: String) {
    var bytes: [UInt8] = []
    bytes.appendScriptString(text)
    #expect(String(decoding: bytes, as: UTF8.self) == written)
  }
}
