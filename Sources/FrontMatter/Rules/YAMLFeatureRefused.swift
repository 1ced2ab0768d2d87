public import Diagnostics

extension FrontMatterRules {
  /// A part of YAML that is not taken.
  public static let yamlFeatureRefused = Rule(
    "yaml-feature-refused", .error,
    explanation: """
      Fields are plain data. The marks '&', '*' and '!' at the start of a value, the name \
      '<<', lines that start with '%' and a second part after '---' or '...' have special \
      meanings that are refused. To start a text with such a mark, put it in quotes.
      """,
    wrong: """
      title: &important News
      """,
    right: """
      title: "&important News"
      """)
}
