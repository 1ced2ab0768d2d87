import Foundation
import Testing

@testable import Checks

@Suite struct WordToAvoidTests {
  @Test func reportsWordsWithPlainerOnes() async throws {
    let hub = proseHub(
      "We ⟦utilise⟧ it. We will [⟦facilitate⟧ it](salford.md), *⟦in order to⟧* (⟦key⟧) help.")
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:7:4: warning: 'utilise' is on GOV.UK's list of words to avoid [word-to-avoid]
          |
        7 | We utilise it. We will [facilitate it](salford.md), *in order to* (key) help.
          |    ^~~~~~~ write 'use'

        content/caseload/new.md:7:25: warning: 'facilitate' is on GOV.UK's list of words to avoid [word-to-avoid]
          |
        7 | We utilise it. We will [facilitate it](salford.md), *in order to* (key) help.
          |                         ^~~~~~~~~~ write what is done, such as 'run' or 'help'

        content/caseload/new.md:7:54: warning: 'in order to' is on GOV.UK's list of words to avoid [word-to-avoid]
          |
        7 | We utilise it. We will [facilitate it](salford.md), *in order to* (key) help.
          |                                                      ^~~~~~~~~~~ write 'to'

        content/caseload/new.md:7:68: warning: 'key' is on GOV.UK's list of words to avoid [word-to-avoid]
          |
        7 | We utilise it. We will [facilitate it](salford.md), *in order to* (key) help.
          |                                                                    ^~~ write 'important', or leave it out

        """)
  }

  @Test(arguments: [
    "The agenda of reform is long.", "It advances the work.", "They advance it.",
    "Collaborating helps.",
    "We must combat it.", "They pledged it.", "It countered the trend.",
    "It delivered improvements.",
    "They deploy staff.", "A dialogue began.", "It disincentivises people.", "It empowers people.",
    "We focus on it.", "It will foster trust.", "It had an impact.", "It incentivises people.",
    "They initiate it.", "It is a key point.", "They will land it.", "They leverage it.",
    "We liaise.",
    "An overarching aim.", "We will progress it.", "We promote it.", "A robust plan.",
    "They slimmed down.",
    "They streamline it.", "It is strengthening teams.", "We will tackle it.",
    "It transforms work.",
    "We purchase it.", "It assists people.", "It took approximately a week.", "It drives change.",
    "Going forward, we wait.", "A one-stop shop.", "A portal.", "They ring-fence it.",
    "To utilize it is easy.", "\u{2018}It was late,\u{2019} he said, and utilised it.",
  ])
  func knowsTheWholeList(text: String) async throws {
    let report = try await proseHub(text).report()
    #expect(report.components(separatedBy: "[word-to-avoid]").count == 2, "\(report)")
  }

  @Test(arguments: [
    "The agenda for the meeting.", "Say it in advance.", "They saw land.", "The land is flat.",
    "A counter in a shop.", "The progress was slow.", "Post was delivered.",
    "They deliver services.", "All is in order, to begin with.",
    "A focus group met.", "To foster children is hard.", "A foster carer came.",
    "A fostering service.",
    "The key is here.", "A key worker came.", "He had a key.", "They drive to work.",
    "A driving licence.",
    "A data protection impact assessment.", "They met the Key Change Team.", "The Robust Trust.",
    "Never write \u{201C}utilise\u{201D}.", "Never write 'utilise'.",
    "They said \"we utilise it\" twice.",
    "`utilise` is code.", "> We utilise it.", "The utiliser of tools.", "They deploy software.",
  ])
  func letsOtherMeaningsPass(text: String) async throws {
    #expect(try await proseHub(text).report() == "")
  }

  @Test func saysForEachWordWhatToWrite() {
    #expect(PlainWords.all.allSatisfy { !$0.forms.isEmpty && !$0.instead.isEmpty })
    #expect(
      PlainWords.all.allSatisfy { !$0.instead.hasSuffix(".") && !$0.instead.hasPrefix("write") })
    let forms = PlainWords.all.flatMap(\.forms).map { $0.joined(separator: " ") }
    #expect(forms.count == Set(forms).count)
    #expect(forms.allSatisfy { $0 == $0.lowercased() && !$0.hasPrefix(" ") })
  }
}
