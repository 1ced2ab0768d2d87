public import Basics
public import Diagnostics
import FrontMatter
public import Graph
import Markdown
import Model

/// A question asked of a finished hub: a rule, and how its breaches are found.
public struct Check: Sendable {
  /// The rule.
  public let rule: Rule
  /// Whether the text of one page is enough to answer it.
  public let isAboutText: Bool
  private let find: @Sendable (Hub, Rule, CheckContext) -> [Diagnostic]

  /// A question about the hub alone.
  init(_ rule: Rule, _ find: @Sendable @escaping (Hub, Rule) -> [Diagnostic]) {
    self.init(rule, in: { hub, rule, _ in find(hub, rule) })
  }

  /// A question that also depends on the day.
  init(_ rule: Rule, in find: @Sendable @escaping (Hub, Rule, CheckContext) -> [Diagnostic]) {
    self.init(rule, isAboutText: false, find)
  }

  private init(
    _ rule: Rule, isAboutText: Bool,
    _ find: @Sendable @escaping (Hub, Rule, CheckContext) -> [Diagnostic]
  ) {
    self.rule = rule
    self.isAboutText = isAboutText
    self.find = find
  }

  /// A question that parsing answered: `words` makes a breach of those problems of bodies that are its
  /// own, and `nil` of all others.
  init(
    _ rule: Rule, ofProblems words: @Sendable @escaping (MarkdownProblem.Kind, String) -> Breach?
  ) {
    self.init(rule, isAboutText: true) { hub, rule, _ in
      Self.breaches(of: rule, in: hub, words)
    }
  }

  /// The same for problems whose remedy depends on what the hub declares.
  init(
    _ rule: Rule,
    ofProblemsIn words: @Sendable @escaping (MarkdownProblem.Kind, HubSettings) -> Breach?
  ) {
    self.init(rule, isAboutText: true) { hub, rule, _ in
      Self.breaches(of: rule, in: hub) { problem, _ in words(problem, hub.settings) }
    }
  }

  private static func breaches(
    of rule: Rule, in hub: Hub, _ words: (MarkdownProblem.Kind, String) -> Breach?
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for id in hub.pages.indices where !hub.pages[id].body.problems.isEmpty {
      let path = hub.shownPath(of: hub.pages[id])
      for problem in hub.pages[id].body.problems {
        guard let breach = words(problem.kind, path) else { continue }
        found.append(breach.diagnostic(of: rule, at: .init(path, problem.range)))
      }
    }
    return found
  }

  /// Every breach of the rule in the hub, in no particular order.
  public func breaches(in hub: Hub, context: CheckContext = CheckContext()) -> [Diagnostic] {
    find(hub, rule, context)
  }
}

/// What a check may know besides the hub itself.
public struct CheckContext: Sendable {
  /// The day on which the hub is checked, or `nil` when nothing may depend on the day.
  public let today: CalendarDate?
  /// The last day that has come, wherever an editor may be, or `nil` when no day counts as one to come.
  public let lastDay: CalendarDate?

  /// What is known on a day, or on no day in particular. Without `lastDay`, that day is the last that has come.
  public init(today: CalendarDate? = nil, lastDay: CalendarDate? = nil) {
    self.today = today
    self.lastDay = lastDay ?? today
  }
}
