import Diagnostics

/// How many diagnostics there are of each severity, worst first: `2 errors, 1 warning`.
struct Tally: CustomStringConvertible {
  let description: String

  /// The tally of some diagnostics, or `nil` when there are none.
  init?(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return nil }
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      if count == 0 { return nil }
      return count == 1 ? "1 \(severity.rawValue)" : "\(count) \(severity.rawValue)s"
    }
    description = counts.joined(separator: ", ")
  }
}
