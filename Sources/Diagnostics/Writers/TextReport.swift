/// What people are shown of a run: the errors last, where a terminal stops, and nothing so often that it buries the rest.
public struct TextReport: Sendable {
  /// What is shown of notes.
  public enum Notes: Sendable {
    case shown
    /// How many there are, in a line for each rule.
    case folded
    case hidden
  }

  /// A diagnostic, or a line that stands for several.
  public enum Part: Sendable, Hashable {
    case diagnostic(Diagnostic)
    case line(String)
  }

  /// What is shown, in this order: notes, warnings and errors, each in the order of the run.
  public let parts: [Part]

  /// The most warnings of a rule that are shown.
  private static let most = 20

  /// What is shown of `diagnostics`.
  public init(_ diagnostics: [Diagnostic], notes: Notes) {
    let bySeverity = Dictionary(grouping: diagnostics, by: \.severity)
    var parts: [Part] = []
    let found = bySeverity[.note] ?? []
    switch notes {
    case .shown: parts += found.map(Part.diagnostic)
    case .folded: parts += Self.counts(of: found).map { .line(Self.folded($1, $0)) }
    case .hidden: break
    }
    var seen: [String: Int] = [:]
    var rest: [Diagnostic] = []
    for warning in bySeverity[.warning] ?? [] {
      seen[warning.rule.id, default: 0] += 1
      if seen[warning.rule.id, default: 0] <= Self.most {
        parts.append(.diagnostic(warning))
      } else {
        rest.append(warning)
      }
    }
    parts += Self.counts(of: rest).map { .line("and \(Self.grouped($1)) more [\($0)]") }
    parts += (bySeverity[.error] ?? []).map(Part.diagnostic)
    self.parts = parts
  }

  /// How many diagnostics each rule has, by the names of the rules.
  private static func counts(of diagnostics: [Diagnostic]) -> [(rule: String, count: Int)] {
    Dictionary(grouping: diagnostics, by: \.rule.id)
      .map { (rule: $0.key, count: $0.value.count) }.sorted { $0.rule < $1.rule }
  }

  private static func folded(_ count: Int, _ rule: String) -> String {
    count == 1
      ? "1 note [\(rule)]; '--notes' shows it"
      : "\(grouped(count)) notes [\(rule)]; '--notes' shows them"
  }

  /// A number with a comma between its thousands.
  private static func grouped(_ number: Int) -> String {
    var text = String(number)
    var place = text.count - 3
    while place > 0 {
      text.insert(",", at: text.index(text.startIndex, offsetBy: place))
      place -= 3
    }
    return text
  }
}
