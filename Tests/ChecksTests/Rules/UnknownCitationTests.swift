import Testing

@Suite struct UnknownCitationTests {
  @Test func suggestsTheNearestKey() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nThey fell ⟦[@nwag-2052]⟧.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: no source has the key 'nwag-2052' [unknown-citation]
          |
        7 | They fell [@nwag-2052].
          |           ^~~~~~~~~~~~ did you mean 'nwag-2025'?

        """)
  }

  @Test func saysWhereToAddASource() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nThey fell ⟦[@somebody-else]⟧.\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: no source has the key 'somebody-else' [unknown-citation]
          |
        7 | They fell [@somebody-else].
          |           ^~~~~~~~~~~~~~~~ add the source to data/sources.yml: - {key: somebody-else, authors: …, year: …, title: …, kind: …}

        """)
  }
}
