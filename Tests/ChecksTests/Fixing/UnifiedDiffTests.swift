import Testing

@testable import Publishing

@Suite struct UnifiedDiffTests {
  private func diff(_ text: String, _ remedies: [(Range<Int>, String)]) throws -> String {
    let change = try #require(
      FileChange(
        path: "content/a.md", before: Array(text.utf8),
        remedies: remedies.map { Remedy(range: $0.0, text: $0.1) }))
    return change.diff
  }

  @Test func showsThreeLinesRoundAChange() throws {
    #expect(
      try diff("1\n2\n3\n4\nfive\n6\n7\n8\n9\n", [(8..<12, "5")]) == """
        --- content/a.md
        +++ content/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -five
        +5
         6
         7
         8

        """)
  }

  @Test func joinsChangesThatAreNear() throws {
    let text = (1...20).map { "\($0)\n" }.joined()
    #expect(
      try diff(text, [(0..<1, "one"), (4..<5, "three"), (45..<47, "nineteen")]) == """
        --- content/a.md
        +++ content/a.md
        @@ -1,6 +1,6 @@
        -1
        +one
         2
        -3
        +three
         4
         5
         6
        @@ -16,5 +16,5 @@
         16
         17
         18
        -19
        +nineteen
         20

        """)
  }

  @Test func showsTheMissingLineEnd() throws {
    #expect(
      try diff("1\n2", [(3..<3, "\n")]) == """
        --- content/a.md
        +++ content/a.md
        @@ -1,2 +1,2 @@
         1
        -2
        \\ No newline at end of file
        +2

        """)
  }

  @Test func sendsNothingToTheTerminalThatItWouldActOn() throws {
    #expect(try diff("\u{1B}[2J x\n", [(5..<6, "y")]).contains("-\\u{1b}[2J x\n"))
  }

  @Test func takesTheFirstOfTwoThatOverlap() throws {
    let change = try #require(
      FileChange(
        path: "a", before: Array("abcdef".utf8),
        remedies: [
          Remedy(range: 2..<5, text: "Y"), Remedy(range: 0..<3, text: "X"),
          Remedy(range: 5..<6, text: "Z"), Remedy(range: 3..<3, text: "!"),
        ]))
    #expect(String(decoding: change.after, as: UTF8.self) == "XdeZ")
  }

  @Test func isNothingWhenNothingChanges() {
    #expect(
      FileChange(path: "a", before: [0x61], remedies: [Remedy(range: 0..<1, text: "a")]) == nil)
    #expect(
      FileChange(path: "a", before: [0x61], remedies: [Remedy(range: 0..<9, text: "b")]) == nil)
  }
}
