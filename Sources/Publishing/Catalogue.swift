import Checks
import Content
public import Diagnostics
import FrontMatter

/// Every rule that content can break, wherever in the pipeline it is asked.
public enum Catalogue {
  /// The rules by name.
  public static let rules: [Rule] =
    (FrontMatterRules.all + LoadingRules.all
    + [ChartRules.chartWithoutNumbers, SettingsRules.unknownSetting]
    + Checks.all.map(\.rule)).sorted { $0.id < $1.id }

  /// What `plait explain` prints of a rule.
  public static func text(of rule: Rule) -> String {
    """
    \(rule.id) (\(rule.severity.rawValue))

    \(rule.explanation)

    Wrong:

    \(indented(rule.wrong))

    Right:

    \(indented(rule.right))
    """
  }

  private static func indented(_ example: String) -> String {
    example.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }
}
