import Testing

@Suite struct SpacedAsterisksTests {
  @Test func reportsAsterisksApartFromTheirWords() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nAsk ⟦** before **⟧ you count.\n"])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:5: warning: these asterisks do not make words bold [spaced-asterisks]
          |
        7 | Ask ** before ** you count.
          |     ^~~~~~~~~~~~ take out the space between them and the words

        """)
  }

  @Test(arguments: [
    "Ask **before** you count.",
    "2 ** 3",
  ])
  func letsOtherTextPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
