import Testing

@Suite struct BrokenLinkTests {
  @Test func suggestsThePageThatWasMostProbablyMeant() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      See [ranges](⟦salfrod.md#what-they-did⟧), [teams](⟦croydon⟧) and [nothing](⟦nowhere-at-all.md⟧).

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:14: error: no page at 'salfrod.md#what-they-did' [broken-link]
          |
        7 | See [ranges](salfrod.md#what-they-did), [teams](croydon) and [nothing](nowhere-at-all.md).
          |              ^~~~~~~~~~~~~~~~~~~~~~~~ did you mean 'salford.md#what-they-did'?

        content/caseload/new.md:7:49: error: no page at 'croydon' [broken-link]
          |
        7 | See [ranges](salfrod.md#what-they-did), [teams](croydon) and [nothing](nowhere-at-all.md).
          |                                                 ^~~~~~~ did you mean 'croydon.md'?

        content/caseload/new.md:7:72: error: no page at 'nowhere-at-all.md' [broken-link]
          |
        7 | See [ranges](salfrod.md#what-they-did), [teams](croydon) and [nothing](nowhere-at-all.md).
          |                                                                        ^~~~~~~~~~~~~~~~~ write the path of a page from the folder of this one, ending in '.md'

        """)
  }

  @Test(arguments: ["https://", "http://"])
  func asksForTheRestOfAnAddressThatIsNone(address: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nSee [the site](⟦\(address)⟧).\n"])
    let report = try await hub.reportAtMarks()
    #expect(report.contains("error: the address '\(address)' names no site [broken-link]"))
    #expect(
      report.contains("write the whole address, such as 'https://example.org/advice', or take"))
  }

  @Test func followsAPageThatHasMoved() async throws {
    let hub = TestHub([
      "caseload/moved.md": """
      ---
      title: Moved
      summary: One page.
      kind: guide
      aliases: [caseload/old.md, supervision/older.md]
      ---

      ## What changed

      Its place.

      """,
      "caseload/new.md": """
      {front}

      See [one](⟦old.md#what-changed⟧) and [the other](⟦../supervision/older.md⟧).

      """,
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:11: error: the page at 'old.md#what-changed' has moved [broken-link]
          |
        7 | See [one](old.md#what-changed) and [the other](../supervision/older.md).
          |           ^~~~~~~~~~~~~~~~~~~ did you mean 'moved.md#what-changed'?

        content/caseload/new.md:7:48: error: the page at '../supervision/older.md' has moved [broken-link]
          |
        7 | See [one](old.md#what-changed) and [the other](../supervision/older.md).
          |                                                ^~~~~~~~~~~~~~~~~~~~~~~ did you mean 'moved.md'?

        """)
  }

  @Test func reportsOtherLetters() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nSee [ranges](⟦Salford.md⟧).\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:14: error: 'Salford.md' is not written like the file [broken-link]
          |
        7 | See [ranges](Salford.md).
          |              ^~~~~~~~~~ did you mean 'salford.md'?

        """)
  }

  @Test func reportsFolders() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      See [the strand](⟦../caseload/⟧) and [the pictures](⟦../assets⟧).

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:18: error: '../caseload/' is a folder, not a page [broken-link]
          |
        7 | See [the strand](../caseload/) and [the pictures](../assets).
          |                  ^~~~~~~~~~~~ did you mean 'index.md'?

        content/caseload/new.md:7:51: error: '../assets' is a folder, not a page [broken-link]
          |
        7 | See [the strand](../caseload/) and [the pictures](../assets).
          |                                                   ^~~~~~~~~ it has no overview: write the path of what is meant in it, such as '../assets/team.png'

        """)
  }

  @Test func namesThePageWhereOtherProgramsHaveAFolder() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nSee [ranges](⟦salford/⟧) and [deep](⟦more/⟧).\n",
      "caseload/more/deep.md":
        "---\ntitle: A deep page\nsummary: Deep.\nkind: guide\n---\n\nText.\n",
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:14: error: no page at 'salford/' [broken-link]
          |
        7 | See [ranges](salford/) and [deep](more/).
          |              ^~~~~~~~ did you mean 'salford.md'?

        content/caseload/new.md:7:35: error: 'more/' is a folder, not a page [broken-link]
          |
        7 | See [ranges](salford/) and [deep](more/).
          |                                   ^~~~~ it has no overview: write the path of what is meant in it, such as 'more/deep.md'

        """)
  }

  @Test func turnsBackslashesRound() async throws {
    let hub = TestHub([
      "caseload/new.md": #"""
      {front}

      See [time](⟦..\supervision\reflection.md⟧) and [gone](⟦..\gone.md⟧).

      """#
    ])
    #expect(
      try await hub.reportAtMarks() == #"""
        content/caseload/new.md:7:12: error: '..\supervision\reflection.md' is written with '\', which is no path on the web [broken-link]
          |
        7 | See [time](..\supervision\reflection.md) and [gone](..\gone.md).
          |            ^~~~~~~~~~~~~~~~~~~~~~~~~~~~ did you mean '../supervision/reflection.md'?

        content/caseload/new.md:7:53: error: '..\gone.md' is written with '\', which is no path on the web [broken-link]
          |
        7 | See [time](..\supervision\reflection.md) and [gone](..\gone.md).
          |                                                     ^~~~~~~~~~ write it with '/', as the path of a page from the folder of this one

        """#)
  }

  /// The strand's folder leads elsewhere, so none of its pages is read; nothing else is wrong.
  @Test func saysNothingOfPagesThatCouldNotBeRead() async throws {
    var hub = TestHub(
      Dictionary(
        uniqueKeysWithValues: TestHub.clean.keys.filter { $0.hasPrefix("caseload/") }
          .map { ($0, String?.none) }))
    hub.links = ["caseload": "/tmp"]
    #expect(
      try await hub.report() == """
        content/caseload:1:1: error: 'content/caseload' is a symbolic link [not-a-file]
          = put the file itself in its place

        """)
  }

  @Test func reportsPathsThatLeadOut() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      See [the rest](⟦../../../etc/passwd⟧) and [the root](⟦/caseload/salford.md⟧) and [away](⟦/nowhere.md⟧).

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:16: error: '../../../etc/passwd' leads out of the content folder [broken-link]
          |
        7 | See [the rest](../../../etc/passwd) and [the root](/caseload/salford.md) and [away](/nowhere.md).
          |                ^~~~~~~~~~~~~~~~~~~ link to a page of the hub

        content/caseload/new.md:7:52: error: '/caseload/salford.md' starts with '/', which leads nowhere on a USB stick [broken-link]
          |
        7 | See [the rest](../../../etc/passwd) and [the root](/caseload/salford.md) and [away](/nowhere.md).
          |                                                    ^~~~~~~~~~~~~~~~~~~~ did you mean 'salford.md'?

        content/caseload/new.md:7:85: error: '/nowhere.md' starts with '/', which leads nowhere on a USB stick [broken-link]
          |
        7 | See [the rest](../../../etc/passwd) and [the root](/caseload/salford.md) and [away](/nowhere.md).
          |                                                                                     ^~~~~~~~~~~ start from the folder of this page

        """)
  }

  @Test func reportsDraftsAndPagesInReview() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      See [a draft](⟦draft.md⟧) and [a page](⟦review.md⟧).

      """,
      "caseload/draft.md": """
      ---
      title: A draft
      summary: A page for a test.
      kind: guide
      status: draft
      ---

      Text.

      """,
      "caseload/review.md": """
      ---
      title: A page in review
      summary: A page for a test.
      kind: guide
      status: in-review
      ---

      Text.

      """,
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:15: error: the page at 'draft.md' is a draft, and readers would not find it [broken-link]
          |
        7 | See [a draft](draft.md) and [a page](review.md).
          |               ^~~~~~~~ publish it first, or take the link out

        content/caseload/new.md:7:38: error: the page at 'review.md' is still in review, and readers would not find it [broken-link]
          |
        7 | See [a draft](draft.md) and [a page](review.md).
          |                                      ^~~~~~~~~ publish it first, or take the link out

        """)
  }

  @Test func reportsAnEmptyAddress() async throws {
    let hub = TestHub([
      "caseload/new.md": "{front}\n\nSee [ranges](⟦⟧).\n"
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:14: error: the link leads nowhere: its address is empty [broken-link]
          |
        7 | See [ranges]().
          |              ^ write the path of a page

        """)
  }

  @Test func reportsPagesThatFrontMatterNames() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      ---
      title: A new page
      summary: A page for a test.
      kind: guide
      related: [⟦salfort.md⟧, croydon.md]
      ---

      Text.

      """,
      "pathways/start.md": """
      ---
      title: Where to start
      summary: Two steps.
      steps:
        - page: ../caseload/salford.md
          why: It is short.
        - page: ⟦../supervision/reflections.md⟧
      ---

      """,
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:5:11: error: no page at 'salfort.md' [broken-link]
          |
        5 | related: [salfort.md, croydon.md]
          |           ^~~~~~~~~~ did you mean 'salford.md'?

        content/pathways/start.md:7:11: error: no page at '../supervision/reflections.md' [broken-link]
          |
        7 |   - page: ../supervision/reflections.md
          |           ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~ did you mean '../supervision/reflection.md'?

        """)
  }

  @Test func reportsDownloads() async throws {
    let hub = TestHub([
      "caseload/new.md": """
      {front}

      [The plan](⟦../assets/paln.pdf⟧) and [all of it](⟦report.docx⟧), [the plan](../assets/plan.pdf)

      """,
      "assets/plan.pdf": "a plan",
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:12: error: no file at '../assets/paln.pdf' [broken-link]
          |
        7 | [The plan](../assets/paln.pdf) and [all of it](report.docx), [the plan](../assets/plan.pdf)
          |            ^~~~~~~~~~~~~~~~~~ did you mean '../assets/plan.pdf'?

        content/caseload/new.md:7:48: error: no file at 'report.docx' [broken-link]
          |
        7 | [The plan](../assets/paln.pdf) and [all of it](report.docx), [the plan](../assets/plan.pdf)
          |                                                ^~~~~~~~~~~ put the file in 'assets/' and write its path from this page

        """)
  }

  @Test func reportsTheFooter() async throws {
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
        - title: Licence
          to: ⟦pages/licence.md⟧

      """
    ])
    #expect(
      try await hub.reportAtMarks() == """
        content/hub.yml:28:9: error: no page at 'pages/licence.md' [broken-link]
           |
        28 |     to: pages/licence.md
           |         ^~~~~~~~~~~~~~~~ write the path of a page from the folder of this one, ending in '.md'

        """)
  }

  @Test(arguments: [
    "[Ranges](salford.md)",
    "[Ranges](./salford.md#what-they-did)",
    "[Ranges](../caseload/salford.md?print)",
    "[Time](../supervision/reflection.md)",
    "[Site](https://www.example.org/)",
    "[Write](mailto:a@example.org)",
    "[Ring](tel:+441234)",
    "[Below](#below)\n\n## Below\n\nText.",
    "[Ranges][r]\n\n[r]: salford.md",
  ])
  func letsGoodLinksPass(text: String) async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\n\(text)\n"])
    #expect(try await hub.report() == "")
  }
}
