public import Diagnostics

/// A question about what a page rests on, asked of its claims. It is asked only when somebody wants to know, and its
/// breaches are never errors by themselves.
public enum ClaimWithoutSource {
  /// The rule.
  public static let rule = Rule(
    "claim-without-source", .warning,
    explanation: """
      A figure is worth what it rests on. Readers look for the source in the same paragraph, in the line above a \
      table, or at the end of a list. ('plait check --sources')
      """,
    wrong: "Half of the teams, 51%, had no administrator.",
    right: "Half of the teams, 51%, had no administrator [@team-survey-2025, p. 4].")

  /// The breaches on a page that is shown as `path`.
  public static func breaches(of claims: [Claim], on path: String) -> [Diagnostic] {
    claims.filter(\.citations.isEmpty).map {
      Diagnostic(
        rule, "this figure has no source near it", at: .init(path, $0.range),
        suggestion: .init("cite the source as [@key], or say whose own figure it is"))
    }
  }
}
