import Diagnostics
import Graph
import Markdown
import Model

extension Check {
  /// Only the keys of sources are reported: an '@' begins names of people in other places, too.
  static let looseCitation = Check(
    Rule(
      "loose-citation", .warning,
      explanation: """
        A citation is the key of a source after '@', in square brackets. In round brackets, without brackets or \
        without the '@' it is text, and the source is not listed at the end of the page.
        """,
      wrong: "Queues grew shorter (@survey-2025).", right: "Queues grew shorter [@survey-2025].")
  ) { hub, rule in
    let keys = Set(hub.library.sources.map(\.key))
    return hub.pages.flatMap { page in
      page.body.problems.compactMap { problem in
        guard case .looseCitation(let text, let key) = problem.kind, keys.contains(key) else {
          return nil
        }
        return Diagnostic(
          rule, "'\(text)' is not a citation", at: .init(hub.shownPath(of: page), problem.range),
          // What else stands in the brackets goes before them.
          suggestion: text.hasPrefix("[") && text.contains(" ")
            ? .init("write the words before the brackets, as in 'see [@\(key)]'")
            : .init("write '[@\(key)]'", replacement: "[@\(key)]"))
      }
    }
  }
}
