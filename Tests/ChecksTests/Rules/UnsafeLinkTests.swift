import Testing

@Suite struct UnsafeLinkTests {
  @Test func reportsKindsOfAddressThatCanRunCode() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      [a](⟦javascript:alert(1)⟧) [b](⟦JaVaScRiPt:alert⟧) [c](⟦data:text/html,x⟧) [d](⟦file:///etc/passwd⟧)

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:5: error: a link may not start with 'javascript:' [unsafe-link]
          |
        7 | [a](javascript:alert(1)) [b](JaVaScRiPt:alert) [c](data:text/html,x) [d](file:///etc/passwd)
          |     ^~~~~~~~~~~~~~~~~~~ use https, http, mailto or tel, or the path of a page

        content/caseload/new.md:7:30: error: a link may not start with 'JaVaScRiPt:' [unsafe-link]
          |
        7 | [a](javascript:alert(1)) [b](JaVaScRiPt:alert) [c](data:text/html,x) [d](file:///etc/passwd)
          |                              ^~~~~~~~~~~~~~~~ use https, http, mailto or tel, or the path of a page

        content/caseload/new.md:7:52: error: a link may not start with 'data:' [unsafe-link]
          |
        7 | [a](javascript:alert(1)) [b](JaVaScRiPt:alert) [c](data:text/html,x) [d](file:///etc/passwd)
          |                                                    ^~~~~~~~~~~~~~~~ use https, http, mailto or tel, or the path of a page

        content/caseload/new.md:7:74: error: a link may not start with 'file:' [unsafe-link]
          |
        7 | [a](javascript:alert(1)) [b](JaVaScRiPt:alert) [c](data:text/html,x) [d](file:///etc/passwd)
          |                                                                          ^~~~~~~~~~~~~~~~~~ use https, http, mailto or tel, or the path of a page

        """)
  }

  @Test func reportsWhatIsNoAddress() async throws {
    let hub = TestHub([
      "caseload/new.md": #"""
      {front}

      [a](⟦caseload\salford.md⟧) [b](⟦//example.org/x⟧)

      """#
    ])
    #expect(
      try await hub.reportAtMarks() == #"""
        content/caseload/new.md:7:5: error: 'caseload\salford.md' is written with '\', which is no path on the web [broken-link]
          |
        7 | [a](caseload\salford.md) [b](//example.org/x)
          |     ^~~~~~~~~~~~~~~~~~~ did you mean 'salford.md'?

        content/caseload/new.md:7:30: error: '//example.org/x' is not an address [unsafe-link]
          |
        7 | [a](caseload\salford.md) [b](//example.org/x)
          |                              ^~~~~~~~~~~~~~~ write the path of a page with '/', or a full web address

        """#)
  }
}
