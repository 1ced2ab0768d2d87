import Foundation
import Testing

@Suite struct LongSentenceTests {
  /// So many words, the last with a full stop.
  private static func sentence(_ count: Int) -> String {
    (1..<count).map { "Word\($0)" }.joined(separator: " ") + " end."
  }

  @Test func reportsSentencesOfMoreThanTwentyFiveWords() async throws {
    let hub = proseHub("It is short. ⟦\(Self.sentence(26))⟧ So is this.")
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:14: warning: the sentence has 26 words [long-sentence]
          |
        7 | It is short. Word1 Word2 Word3 Word4 Word5 Word6 Word7 Word8 Word9 Word10 Word11 Word12 Word13 Word14 Word15 Wor…
          |              ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ say it in two: 25 words are plenty

        """)
  }

  @Test func looksIntoListsCallOutsAndFields() async throws {
    let long = Self.sentence(30)
    var hub = proseHub(
      "- ⟦\(long)⟧\n\n> [!NOTE] A title\n> ⟦\(long)⟧\n\nText.[^1]\n\n[^1]: ⟦\(long)⟧")
    hub.put(
      "---\ntitle: A pathway\nsummary: \"⟦\(Self.sentence(26))⟧\"\nsteps:\n  - page: ../caseload/new.md\n"
        + "    why: ⟦\(Self.sentence(27))⟧\n---\n", at: "pathways/new.md")
    let report = try await hub.reportAtMarks()
    #expect(report.components(separatedBy: "[long-sentence]").count == 6)
  }

  @Test(arguments: [
    "{25}", "## {26}", "> {26}", "> [!QUOTE]\n> {26}", "| {26} |\n|---|\n| {26} |",
    "```text\n{26}\n```",
    "{13} {13}", "{13} `plait fix` {13}",
    "{20}\n{20}",
    "One (two – three) [four](../assets/team.png) — {20}",
  ])
  func letsOthersPass(text: String) async throws {
    var text = text
    for count in [13, 20, 25, 26] {
      text = text.replacing("{\(count)}", with: Self.sentence(count))
    }
    #expect(try await !proseHub(text).report().contains("[long-sentence]"))
  }
}
