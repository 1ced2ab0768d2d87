import Diagnostics
import Markdown

extension ProseCheck {
  static let allCaps = ProseCheck(
    Rule(
      "all-caps", .warning,
      explanation: """
        Capitals are harder to read than small letters, because all words have the same outline. They look \
        like shouting, and some screen readers spell them out. Where a word matters, put it first. \
        ('plait check --prose')
        """,
      wrong: "You MUST write down the reason. DO NOT LEAVE IT OUT.",
      right: "Write down the reason every time."),
    ofPages: { page, context in
      page.passages.flatMap { passage -> [Finding] in
        Capitals.runs(in: passage, knowing: context.known).map { run in
          let text = passage.words[run].map(\.bare).joined(separator: " ")
          return Finding(
            Breach("'\(text)' is in capitals", "write it in small letters"), in: passage, words: run
          )
        }
      }
    })
}
