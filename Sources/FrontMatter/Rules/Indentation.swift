public import Diagnostics

extension FrontMatterRules {
  /// Lines that do not start in the right column.
  public static let indentation = Rule(
    "indentation", .error,
    explanation: """
      Fields that belong together start in the same column. What belongs to the line above \
      starts two spaces further in. Tabs are not used, because they look different in every \
      program.
      """,
    wrong: """
      lessons:
        - Start small.
       - Tell people why.
      """,
    right: """
      lessons:
        - Start small.
        - Tell people why.
      """)
}
