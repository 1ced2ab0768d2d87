import Checks
public import Diagnostics
import FrontMatter
import Loading
import Model

/// Every rule that content can break, wherever in the pipeline it is asked.
public enum Catalogue {
  /// The rules of one subject, by name.
  struct Group: Sendable {
    /// The subject as one word, fit for a file name.
    let name: String
    /// The rules by name.
    let rules: [Rule]

    init(_ name: String, _ rules: [Rule]) {
      self.name = name
      self.rules = rules.sorted { $0.id < $1.id }
    }
  }

  /// The rules by subject: from a single file to what is asked only on request.
  static let groups = [
    Group("fields", FrontMatterRules.all),
    Group(
      "files",
      LoadingRules.all + OtherHubRules.all + ChartRules.all + WorksheetRules.all
        + [SettingsRules.unknownSetting] + LanguageRules.all
        + TranslationRules.all),
    Group("text", Checks.all.filter(\.isAboutText).map(\.rule)),
    Group("hub", Checks.all.filter { !$0.isAboutText }.map(\.rule)),
    Group(
      "on-request",
      Checks.prose.map(\.rule) + Checks.sourcing.map(\.rule) + [ClaimWithoutSource.rule]
        + ExternalLinkRules.all + ImportRules.all + [PackIdentifier.missingID] + BookRules.all
        + CourseRules.all),
  ]

  /// The rules by name.
  public static let rules: [Rule] = groups.flatMap(\.rules).sorted { $0.id < $1.id }

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
    example.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n")
  }
}
