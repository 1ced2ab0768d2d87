import Diagnostics
import Markdown

extension Check {
  /// An error: what stands there is lost to readers, and it may have been meant as the title.
  static let malformedCallout = Check(
    Rule(
      "malformed-callout", .error,
      explanation: """
        Between the square brackets of a call-out stands its kind and, for a passage in another \
        language, 'lang=' with the code of the language. A title comes after the brackets.
        """,
      wrong: "> [!NOTE Start small]\n> One team is enough.",
      right: "> [!NOTE] Start small\n> One team is enough."),
    ofProblems: { problem, _ in
      if case .emptyCallout(let kind) = problem {
        return Breach(
          "the call-out '[!\(kind)]' has no text",
          "begin every line of its text with '> ', without an empty line in between")
      }
      guard case .malformedCallout(let attribute) = problem else { return nil }
      return Breach(
        "'\(attribute)' cannot stand between the brackets of a call-out",
        attribute.hasPrefix("lang=")
          ? "write the code of a language, as in 'lang=cy'" : "put the title after the brackets")
    })
}
