import Checks
public import Diagnostics
import FrontMatter
import Loading
import Model

/// Every rule that content can break, wherever in the pipeline it is asked.
public enum Catalogue {
  /// The rules by name.
  public static let rules: [Rule] =
    (FrontMatterRules.all + LoadingRules.all
    + ChartRules.all + [SettingsRules.unknownSetting]
    + Checks.all.map(\.rule) + Checks.prose.map(\.rule) + Checks.sourcing.map(\.rule)
    + [ClaimWithoutSource.rule] + ExternalLinkRules.all).sorted {
      $0.id < $1.id
    }

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

  /// The section of CONTRIBUTING.md on what messages mean: every rule with its text, as Markdown.
  public static var markdown: String {
    let entries = rules.map { rule in
      """
      ### \(rule.id)

      *\(rule.severity.rawValue.capitalizedFirst).* \(escaped(rule.explanation))

      Wrong:

      \(indented(rule.wrong))

      Right:

      \(indented(rule.right))

      """
    }
    return """
      ## What the messages mean

      This section is made from the rules themselves, so change those and run
      `plait explain --markdown`; a test compares the two.

      \(entries.joined(separator: "\n"))
      """
  }

  /// Text in which no character means anything to Markdown.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\`*<[".contains(character) { result.append("\\") }
      result.append(character)
    }
  }

  private static func indented(_ example: String) -> String {
    example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n")
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
