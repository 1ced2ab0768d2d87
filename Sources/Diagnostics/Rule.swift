/// A rule that content can break: its name, its weight, and what `plait explain` says of it.
public struct Rule: Sendable, Hashable, Identifiable {
  /// The name shown in brackets after each message: lower-case words joined by hyphens.
  public let id: String
  /// The severity of a breach, before `--strict`.
  public let severity: Severity
  /// What the rule asks and why, in a few plain sentences.
  public let explanation: String
  /// A short piece of content that breaks the rule.
  public let wrong: String
  /// The same piece, put right.
  public let right: String

  /// A rule with its explanation and examples.
  public init(
    _ id: String, _ severity: Severity, explanation: String, wrong: String, right: String
  ) {
    self.id = id
    self.severity = severity
    self.explanation = explanation
    self.wrong = wrong
    self.right = right
  }

  /// Rules are the same when their names are.
  public static func == (left: Self, right: Self) -> Bool { left.id == right.id }

  /// Feeds the name, by which rules are compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
