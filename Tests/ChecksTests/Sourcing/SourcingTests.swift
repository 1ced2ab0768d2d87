import Publishing
import Testing

@testable import Checks

/// What `plait check --sources` asks.
@Suite struct SourcingTests {
  private func hub(_ text: String, _ changes: [String: String?] = [:]) -> TestHub {
    var hub = TestHub(
      changes.merging([
        "caseload/new.md": "{front}\n\n\(text)\n",
        "data/sources.yml": """
        - key: nwag-2025
          authors: National Workload Action Group
          year: 2025
          title: Final report
          kind: report
          retrieved: 2025-10-01

        """,
      ]) { first, _ in first })
    hub.checksSources = true
    return hub
  }

  @Test func reportsFiguresWithoutASource() async throws {
    let report = try await hub(
      """
      Teams are small. ⟦Half of them, 51%, had no administrator.⟧ Nobody knows why.

      | Council | Teams |
      |---|---|
      | Salford | ⟦1,540⟧ |
      """
    ).reportAtMarks()
    #expect(
      report == """
        content/caseload/new.md:7:18: warning: this figure has no source near it [claim-without-source]
          |
        7 | Teams are small. Half of them, 51%, had no administrator. Nobody knows why.
          |                  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ cite the source as [@key], or say whose own figure it is

        content/caseload/new.md:11:13: warning: this figure has no source near it [claim-without-source]
           |
        11 | | Salford | 1,540 |
           |             ^~~~~ cite the source as [@key], or say whose own figure it is

        """)
  }

  @Test(arguments: [
    "Half of them, 51%, had no administrator [@nwag-2025].",
    "The figures are these [@nwag-2025]:\n\n| Council | Teams |\n|---|---|\n| Salford | 1,540 |",
    "- 51% had none\n- 12 had one [@nwag-2025]",
    "In 2025, on 12 November 2025, recommendation 17 was two steps from section 47.",
    "See [the 17 pressures](salford.md) and `4,408`.", "## 51 teams\n\nText.",
  ]) func passesWhatIsCitedOrNoFigure(text: String) async throws {
    #expect(try await hub(text).report() == "")
  }

  @Test(arguments: [
    ("51%", true), ("£18", true), ("1,540", true), ("12", true), ("(51%)", true), ("9", false),
    ("2025", false), ("s47", false), ("2024/25", false), ("A4", false), ("", false),
  ]) func tellsFigures(word: String, isFigure: Bool) {
    #expect(ClaimReading.isFigure(Array(word.utf8)) == isFigure)
  }

  @Test func reportsCitationsWithoutAPage() async throws {
    let report = try await hub(
      "Most had no limit ⟦[@nwag-2025]⟧. Some had one [@nwag-2025, p. 45].",
      ["caseload/salford.md": "{front}\n\nThe council set ranges ⟦[@nwag-2025]⟧.\n"]
    ).report()
    #expect(
      report.contains(
        """
        content/caseload/new.md:7:19: warning: 'nwag-2025' is cited without a page [citation-without-page]
          |
        7 | Most had no limit [@nwag-2025]. Some had one [@nwag-2025, p. 45].
          |                   ^~~~~~~~~~~~ write the page as [@nwag-2025, p. 12]

        """))
    #expect(report.contains("content/caseload/salford.md:7:24: warning: 'nwag-2025' is cited"))
  }

  @Test func reportsSourcesThatNobodyHasRead() async throws {
    let report = try await hub(
      "Text [@nwag-2025].",
      [
        "data/sources.yml": """
        - ⟦key: nwag-2025
          authors: National Workload Action Group
          year: 2025
          title: Final report
          kind: report⟧

        """
      ]
    ).report()
    #expect(
      report.contains(
        "warning: pages cite 'nwag-2025', and no day says that somebody read it [source-never-read]"
      ))
  }

  @Test func reportsPagesThatAreOlderThanTheirSource() async throws {
    let front = TestHub.front.replacing("kind: guide", with: "kind: guide\nreviewed: ⟦2025-09-30⟧")
    let report = try await hub("", ["caseload/new.md": front + "\nText [@nwag-2025].\n"])
      .reportAtMarks()
    #expect(
      report == """
        content/caseload/new.md:5:11: warning: the page was compared with its sources on 2025-09-30, and 'nwag-2025' was read on 2025-10-01 [checked-before-its-source]
          |
        5 | reviewed: 2025-09-30
          |           ^~~~~~~~~~ compare the page with the source, and write the day

        """)
  }

  @Test func asksOnlyWhenAskedTo() async throws {
    var hub = hub("Half of them, 51%, had no administrator.")
    hub.checksSources = false
    #expect(try await hub.report() == "")
  }

  @Test func listsEveryClaimForAnEditor() async throws {
    let list = try await hub(
      "Half of them, 51%, had none [@nwag-2025, p. 4]. \u{1B}[31m 12 | 13 had one."
    ).withFolder { root in
      await Build(Build.Request(content: root, output: "")).claims().list?.markdown
        .replacing(root, with: "content")
    }
    #expect(
      list == """
        | Compared | Place | Claim | Sources |
        |---|---|---|---|
        | [ ] | content/caseload/new.md:7 | Half of them, 51%, had none. | @nwag-2025, p. 4 |
        | [ ] | content/caseload/new.md:7 | \u{FFFD}[31m 12 \\| 13 had one. | @nwag-2025, p. 4 |

        """)
  }
}
