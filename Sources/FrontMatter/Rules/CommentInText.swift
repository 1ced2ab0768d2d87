public import Diagnostics

extension FrontMatterRules {
  /// Text that is cut off by a '#'.
  public static let commentInText = Rule(
    "comment-in-text", .warning,
    explanation: """
      A space and '#' start a remark for editors, which is not part of the value. If the '#' \
      belongs to the text, put the text in quotes; if it starts a remark, put a space after \
      it.
      """,
    wrong: """
      title: Recommendation #7
      """,
    right: """
      title: "Recommendation #7"
      """)
}

extension Fault {
  /// `kept` is what is read before the mark; `quoted` is all of it in quotes. It is shown and never written, since what
  /// looks like text may be a remark.
  static func commentInText(kept: String, quoted: String?) -> Fault {
    Fault(
      FrontMatterRules.commentInText,
      kept.isEmpty
        ? "the '#' starts a remark, so nothing is read"
        : "the value ends at the '#', so only \(Phrases.quoted(kept)) is read",
      advice: "if the '#' belongs to the text, "
        + (Phrases.short(quoted).map { "write \($0)" } ?? "put quotes round the whole"))
  }
}
