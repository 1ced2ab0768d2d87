import Diagnostics
import Graph
import Markdown
import Model

extension Check {
  /// Asked with the other questions about sources only.
  static let citationWithoutPage = Check(
    Rule(
      "citation-without-page", .warning,
      explanation: """
        Readers of a long report need the page. Where one citation of a source names a page, the source has pages, \
        and the others should name theirs. ('plait check --sources')
        """,
      wrong: "Most had no limit [@survey-2025].", right: "Most had no limit [@survey-2025, p. 45].")
  ) { hub, rule in
    var paged: Set<String> = []
    for page in hub.pages {
      for citation in page.body.citations where !citation.locator.isEmpty {
        paged.insert(citation.key)
      }
    }
    return hub.pages.flatMap { page in
      page.body.citations.filter { $0.locator.isEmpty && paged.contains($0.key) }.map {
        Diagnostic(
          rule, "'\($0.key)' is cited without a page", at: hub.place(on: page, $0.range),
          suggestion: .init("write the page as [@\($0.key), p. 12]"))
      }
    }
  }
}
