import Diagnostics
import Markdown

extension Check {
  static let tooComplex = Check(
    Rule(
      "too-complex", .error,
      explanation: """
        Some texts take a computer very long to read: thousands of brackets or quotation levels inside \
        each other, or the same mark repeated without end. No page for people looks like that, so such a \
        page is not read at all. Nor is one with a mark that cannot be read without harm.
        """,
      wrong: "[[[[[[[[[[[[[[[[ … ten thousand times", right: "A page for people."),
    ofProblems: { problem, _ in
      guard case .limit(let limit) = problem else { return nil }
      return Breach(words(for: limit), remedy(for: limit))
    })

  private static func words(for limit: MarkdownProblem.Limit) -> String {
    switch limit {
    case .tooLong: "the page is too long"
    case .tooDeep: "lists or quotations stand too deep inside each other"
    case .tooMuchMemory: "the page would take too much memory to read"
    case .tooMany(let what): "there are too many of these on one page: '\(what)'"
    case .disguisedFootnote: "this cannot be read on a page with footnotes"
    }
  }

  private static func remedy(for limit: MarkdownProblem.Limit) -> String {
    limit == .disguisedFootnote ? "write '\\[^'" : "make it simpler here, or split the page"
  }
}
