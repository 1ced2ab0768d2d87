import Diagnostics
import Testing

@Suite struct DiagnosticTests {
  static func diagnostic(_ path: String, _ offset: Int?, _ id: String, _ message: String)
    -> Diagnostic
  {
    let rule = Rule(id, .warning, explanation: "", wrong: "", right: "")
    return Diagnostic(rule, message, at: .init(path, offset.map { SourceRange($0..<$0 + 1) }))
  }

  @Test func sortsByPathPlaceRuleAndMessage() {
    let sorted = [
      Self.diagnostic("a.md", nil, "b", "x"), Self.diagnostic("a.md", 2, "a", "x"),
      Self.diagnostic("a.md", 2, "a", "y"), Self.diagnostic("a.md", 2, "b", "x"),
      Self.diagnostic("a.md", 10, "a", "x"), Self.diagnostic("b.md", 0, "a", "x"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect([sorted[3], sorted[0], sorted[5], sorted[2], sorted[4], sorted[1]].sorted() == sorted)
  }

  @Test func takesTheSeverityOfItsRule() {
    #expect(Self.diagnostic("a", 0, "a", "x").severity == .warning)
  }

  @Test func leavesOutTheEndOfWhatFitsNoScreen() {
    let long = String(repeating: "é", count: 1000) + "é"
    let message = Self.diagnostic("a", 0, "a", long).message
    #expect(message.utf8.count <= 2000)
    #expect(message == String(repeating: "é", count: message.count - 1) + "…")
    #expect(
      Self.diagnostic("a", 0, "a", String(long.dropLast())).message == String(long.dropLast()))
  }

  @Test func ranksSeverities() {
    #expect(Severity.allCases.shuffled().sorted() == [.note, .warning, .error])
  }

  @Test func rulesAreTheSameWhenTheirNamesAre() {
    let one = Rule("a", .error, explanation: "x", wrong: "", right: "")
    let other = Rule("a", .note, explanation: "y", wrong: "", right: "")
    #expect(one == other)
    #expect(Set([one, other]).count == 1)
  }
}
