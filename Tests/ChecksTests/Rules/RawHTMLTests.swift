import Testing

@Suite struct RawHTMLTests {
  @Test func reportsTagsAndNamesThem() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nA ⟦<b>⟧bold</b> claim.\n\n⟦<div>A block.</div>⟧\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:3: error: HTML is not let through: '<b>' [raw-html]
          |
        7 | A <b>bold</b> claim.
          |   ^~~ write '**' before and after the words

        content/caseload/new.md:9:1: error: HTML is not let through: '<div>' [raw-html]
          |
        9 | <div>A block.</div>
          | ^~~~~~~~~~~~~~~~~~~ delete the tags: an empty line parts paragraphs, and the hub decides how text looks

        """)
  }

  @Test(arguments: [
    "Write `<b>` for bold.",
    "3 < 4 and 5 > 4.",
    "Text.\n\n<!-- A remark for editors. -->",
  ])
  func letsCodeAndComparisonsPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }

  @Test func letsTagsPassWhereTheHubAllowsThem() async throws {
    let hub = TestHub([
      "hub.yml": """
      title: A hub for tests
      strapline: Nothing in it is wrong.
      language: en-GB
      strands:
        - folder: caseload
          title: Caseload
        - folder: supervision
          title: Supervision
      audiences:
        - key: leaders
          title: Leaders
          summary: You lead a service.
        - key: supervisors
          title: Supervisors
          summary: You supervise practice.
      topics:
        - key: allocation
          title: Allocating work
          summary: Who takes on what.
        - key: wellbeing
          title: Wellbeing
          summary: How people are.
      regions: [Greater London, North West]
      footer:
        - title: About
          to: pages/about.md
      raw_html: true

      """,
      "caseload/new.md": "{front}\n\nA <b>bold</b> claim.\n",
    ])
    #expect(try await hub.report() == "")
  }
}
