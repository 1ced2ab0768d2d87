import Testing

@Suite struct BareURLTextTests {
  @Test func reportsALinkWhoseWordsAreItsAddress() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      See [⟦https://www.example.org/a⟧](https://www.example.org/a).

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:6: warning: the words of the link are its address: 'https://www.example.org/a' [bare-url-text]
          |
        7 | See [https://www.example.org/a](https://www.example.org/a).
          |      ^~~~~~~~~~~~~~~~~~~~~~~~~ write what it leads to, as in '[the report](https://www.example.org/a)'

        """)
  }

  @Test func reportsAnAddressWithoutItsScheme() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      See [www.example.org](⟦https://www.example.org/⟧).

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:23: warning: the words of the link are its address: 'https://www.example.org/' [bare-url-text]
          |
        7 | See [www.example.org](https://www.example.org/).
          |                       ^~~~~~~~~~~~~~~~~~~~~~~~ write what it leads to, as in '[the report](https://www.example.org/)'

        """)
  }

  @Test func reportsAnAddressInTheText() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      See ⟦https://www.example.org/a⟧ and <⟦https://www.example.org/b⟧>.

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:5: warning: the words of the link are its address: 'https://www.example.org/a' [bare-url-text]
          |
        7 | See https://www.example.org/a and <https://www.example.org/b>.
          |     ^~~~~~~~~~~~~~~~~~~~~~~~~ write what it leads to, as in '[the report](https://www.example.org/a)'

        content/caseload/new.md:7:36: warning: the words of the link are its address: 'https://www.example.org/b' [bare-url-text]
          |
        7 | See https://www.example.org/a and <https://www.example.org/b>.
          |                                    ^~~~~~~~~~~~~~~~~~~~~~~~~ write what it leads to, as in '[the report](https://www.example.org/b)'

        """)
  }

  @Test(arguments: [
    "See [the report](https://www.example.org/a).",
    "Write to <editors@example.org>.",
    "See [the site www.example.org](https://www.example.org/).",
  ])
  func letsWordsAndPlainAddressesPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
