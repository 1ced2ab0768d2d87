import Diagnostics
import Markdown

extension ProseCheck {
  /// More words than these are too many (GOV.UK, "Content design: writing for GOV.UK").
  static let mostWordsOfSentence = 25

  static let longSentence = ProseCheck(
    Rule(
      "long-sentence", .warning,
      explanation: """
        Readers lose their way in long sentences, and people who read slowly or in a second language \
        soonest. GOV.UK splits sentences of more than 25 words. One thought to a sentence is a good \
        measure. ('plait check --prose')
        """,
      wrong: """
        The team, which had lost three volunteers since the spring and could not find others, agreed \
        that nobody should take on more than two new repairs in any one evening.
        """,
      right: """
        The team had lost three volunteers since the spring and could not find others. It agreed that \
        nobody should take on more than two new repairs an evening.
        """),
    ofPassages: { passage in
      guard passage.form == .paragraph else { return [] }
      return passage.sentences.compactMap { sentence in
        let count = passage.words[sentence].count { $0.isWord }
        guard count > mostWordsOfSentence else { return nil }
        return Finding(
          Breach("the sentence has \(count) words", "say it in two: 25 words are plenty"),
          in: passage,
          sentences: sentence)
      }
    })
}
