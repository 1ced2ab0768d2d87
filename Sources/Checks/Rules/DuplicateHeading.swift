import Diagnostics
import Markdown

extension Check {
  static let duplicateHeading = Check(
    Rule(
      "duplicate-heading", .warning,
      explanation: """
        Headings are what readers jump to, from the contents of the page or from a list that a screen \
        reader makes. Two with the same words cannot be told apart there, and a link to the second \
        breaks when they change places. (WCAG 2.2, 2.4.6)
        """,
      wrong: "## Team A\n\n### Results\n\n## Team B\n\n### Results",
      right: "## Team A\n\n### Results in team A\n\n## Team B\n\n### Results in team B"),
    ofProblems: { problem, path in
      guard case .duplicateHeading(let text, let first) = problem else { return nil }
      return Breach(
        "another heading of the page says '\(text)'", "add what tells the two apart",
        notes: [.init("the first is here", at: .init(path, first))])
    })
}
