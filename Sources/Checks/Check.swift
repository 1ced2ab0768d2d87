public import Content
public import Diagnostics

/// A question asked of a finished hub: a rule, and how its breaches are found.
public struct Check: Sendable {
  /// The rule.
  public let rule: Rule
  private let find: @Sendable (Hub, Rule) -> [Diagnostic]

  init(_ rule: Rule, _ find: @Sendable @escaping (Hub, Rule) -> [Diagnostic]) {
    self.rule = rule
    self.find = find
  }

  /// Every breach of the rule in the hub, in no particular order.
  public func breaches(in hub: Hub) -> [Diagnostic] { find(hub, rule) }
}
