import Testing

@testable import Checks

@Suite struct PassiveParagraphTests {
  @Test func reportsParagraphsThatAreMostlyPassive() async throws {
    let hub = proseHub(
      "Text.\n\n⟦The form is sent. It was *always* checked. It is then filed. A manager reads it.⟧")
    #expect(
      try await hub.reportAtMarks() == """
        content/caseload/new.md:9:1: warning: 3 of the 4 sentences are passive [passive-paragraph]
          |
        9 | The form is sent. It was *always* checked. It is then filed. A manager reads it.
          | ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ say who does it: 'a manager checks the form'

        """)
  }

  @Test(arguments: [
    "It is sent. It is checked.",
    "It is sent. It is checked. It is filed. We read it. We keep it. We like it.",
    "It is late. It was red. They are tired. He is interested.",
  ])
  func letsOthersPass(text: String) async throws {
    #expect(try await proseHub(text).report() == "")
  }

  @Test(arguments: [
    ("the form is sent to the team", true), ("it has been checked", true),
    ("it was not always seen", true),
    ("they got paid", true), ("it will be written down", true),
    ("a decision was quickly made", true),
    ("the team sent the form", false), ("it is a tired team", false), ("they are tired", false),
    ("it is used to rain", false), ("people bring what is broken", false), ("it is red", false),
    ("she was there and checked it", false),
  ])
  func tellsPassiveFromActive(sentence: String, isPassive: Bool) {
    let words = sentence.split(separator: " ").map(String.init)
    #expect(PassiveVoice.isPassive(words[...]) == isPassive)
  }
}
