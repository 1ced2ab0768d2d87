import Diagnostics
import Graph
import Markdown
import Model

extension Check {
  static let pageWithoutText = Check(
    Rule(
      "page-without-text", .warning,
      explanation: """
        A page of a title and a summary promises readers something that is not there. A page that is not written \
        yet can wait as a draft: 'status: draft'.
        """,
      wrong: "---\ntitle: Ranges\nsummary: How ranges work.\nkind: guide\n---",
      right: "---\ntitle: Ranges\nsummary: How ranges work.\nkind: guide\n---\n\nA range is …")
  ) { hub, rule in
    hub.pages.filter(\.lacksText).map {
      Diagnostic(
        rule, "the page has no text", at: .init(hub.shownPath(of: $0)),
        suggestion: .init("write it, or add 'status: draft' until it is written"))
    }
  }
}

extension Page {
  /// Whether the page has neither words of its own nor anything else that front matter makes of it.
  fileprivate var lacksText: Bool {
    // What is wrong with the body may be why it has no text, and is reported.
    guard body.wordCount == 0, body.images.isEmpty, body.problems.isEmpty, charts.isEmpty else {
      return false
    }
    switch role {
    case .resource(let resource): return resource.worksheet == nil
    case .plain(let plain): return !plain.showsAccessibilityStatement
    case .home, .strand, .pathway: return false
    }
  }
}
