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
