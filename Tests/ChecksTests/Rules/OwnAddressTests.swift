import Testing

@Suite struct OwnAddressTests {
  private static let settings =
    (TestHub.clean["hub.yml"] ?? "") + "base_url: https://hub.example.org/work/\n"

  private func hub(_ text: String) -> TestHub {
    TestHub(["hub.yml": Self.settings, "caseload/new.md": "{front}\n\n\(text)\n"])
  }

  @Test func namesThePathOfThePageToWrite() async throws {
    let report = try await hub(
      "See [ranges](⟦https://hub.example.org/work/caseload/salford.html#what-they-did⟧)."
    ).reportAtMarks()
    #expect(
      report == """
        content/caseload/new.md:7:14: warning: 'https://hub.example.org/work/caseload/salford.html#what-they-did' is this hub's own web address: links to it are not checked and need the internet [own-address]
          |
        7 | See [ranges](https://hub.example.org/work/caseload/salford.html#what-they-did).
          |              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ write 'salford.md#what-they-did'

        """)
  }

  @Test(arguments: [
    ("[x](http://HUB.example.org/work/supervision/)", "write '../supervision/index.md'"),
    (
      "[x](https://hub.example.org/work/supervision/reflection)",
      "write '../supervision/reflection.md'"
    ),
    (
      "[x](https://hub.example.org/work/supervision/reflection.md)",
      "write '../supervision/reflection.md'"
    ),
    ("[x](https://hub.example.org/work)", "write '../index.md'"),
    ("[x](https://hub.example.org/work/assets/team.png?x=1)", "write '../assets/team.png'"),
    ("[x](https://hub.example.org/work/caseload/gone.html)", "no page of the hub is there"),
    ("<https://hub.example.org/work/caseload/salford.html>", "write '[words](salford.md)'"),
    ("https://hub.example.org/work/caseload/salford.html", "write '[words](salford.md)'"),
    ("[x]\n\n[x]: https://hub.example.org/work/caseload/salford.html", "write 'salford.md'"),
  ])
  func findsEveryForm(_ text: String, _ advice: String) async throws {
    let report = try await hub(text).report()
    #expect(report.contains("[own-address]") && report.contains(advice), "\(report)")
  }

  @Test(arguments: [
    "[x](https://www.example.org/work/caseload/salford.html)",
    "[x](https://hub.example.org/other/caseload/salford.html)",
    "[x](https://hub.example.org/workshop/)",
    "[the glossary](https://hub.example.org/work/glossary.html)",
    "This hub is at <https://hub.example.org/work/>.",
    "`https://hub.example.org/work/caseload/salford.html`",
  ])
  func leavesOtherAddresses(text: String) async throws {
    let report = try await hub(text).report()
    #expect(!report.contains("-address]"), "\(report)")
  }

  @Test(arguments: [
    ("[x](http://localhost:8000/caseload/salford.html)", "write 'salford.md'"),
    ("[x](http://127.0.0.1:8000/caseload/salford.html)", "write 'salford.md'"),
    ("[x](http://[::1]:8000/supervision/)", "write '../supervision/index.md'"),
    ("[x](http://0.0.0.0/)", "write '../index.md'"),
    (
      "[x](http://LOCALHOST/other)",
      "write the path of a page, or put the address between backticks"
    ),
    ("<http://localhost:8000/>", "write '[words](../index.md)'"),
  ])
  func refusesPreviews(_ text: String, _ advice: String) async throws {
    let report = try await hub(text).report()
    #expect(report.contains("warning: ") && report.contains("[preview-address]"), "\(report)")
    #expect(report.contains(advice), "\(report)")
  }

  @Test func findsLinksOfTheFooter() async throws {
    let footer = Self.settings.replacing(
      "pages/about.md", with: "http://localhost:8000/pages/about.html")
    let report = try await TestHub(["hub.yml": footer]).report()
    #expect(report.contains("write 'pages/about.md'"), "\(report)")
  }
}
