import Diagnostics
import Markdown

extension ProseCheck {
  /// Fewer passive sentences are no habit.
  private static let fewestPassive = 3

  static let passiveParagraph = ProseCheck(
    Rule(
      "passive-paragraph", .warning,
      explanation: """
        A passive sentence says what is done and hides who does it. One now and then is good; where most \
        sentences of a paragraph are passive, readers cannot tell who has to act. ('plait check --prose')
        """,
      wrong: """
        The form is sent to the team. It is checked within a week. A decision is made, and the owner is \
        told.
        """,
      right: """
        Send the form to the team. A manager checks it within a week, decides, and tells the owner.
        """),
    ofPassages: { passage in
      guard passage.form == .paragraph else { return [] }
      let sentences = passage.sentences
      let words = passage.lowered
      let passive = sentences.count { PassiveVoice.isPassive(words[$0]) }
      // More than half of them, too.
      guard passive >= fewestPassive, passive * 2 > sentences.count else { return [] }
      return [
        Finding(
          Breach(
            "\(passive) of the \(sentences.count) sentences are passive",
            "say who does it: 'a manager checks the form'"), in: passage,
          sentences: passage.words.indices)
      ]
    })
}
