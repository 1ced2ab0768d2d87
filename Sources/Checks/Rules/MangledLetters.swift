import Diagnostics
import Markdown

extension Check {
  static let mangledLetters = Check(
    Rule(
      "mangled-letters", .warning,
      explanation: """
        Some programs read a file in the wrong encoding. Then accents, quotation marks, dashes \
        and the pound sign become other letters, and the program saves those. Once it is saved, \
        only a person can put it right.
        """,
      wrong: "Itâ€™s Â£5 in the cafÃ©.", right: "It’s £5 in the café."),
    ofProblems: { problem, _ in
      guard case .mangledLetters(let written, let meant) = problem else { return nil }
      return meant.map {
        Breach(
          "'\(written)' was '\($0)' before a program read it in the wrong encoding",
          "write '\($0)', and look at the rest of the page")
      } ?? Breach("'\(written)' stands for a letter that was lost", "write the letter again")
    })
}
