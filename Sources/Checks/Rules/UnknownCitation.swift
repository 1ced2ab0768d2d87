import Content
import Diagnostics
import Markdown

extension Check {
  static let unknownCitation = Check(
    Rule(
      "unknown-citation", .error,
      explanation: """
        A citation names a record of the evidence library by its key. The record has to be there, so \
        that readers can see what a claim rests on.
        """,
      wrong: "Caseloads fell [@dfe-workforce-2042].", right: "Caseloads fell [@dfe-workforce-2024]."
    )
  ) { hub, rule in
    let keys = Set(hub.library.sources.map(\.key))
    return hub.pages.flatMap { page in
      page.body.citations.filter { !keys.contains($0.key) }.map { citation in
        Diagnostic(
          rule, "no source has the key '\(citation.key)'",
          at: hub.place(on: page, citation.range),
          suggestion: NearMiss.nearest(to: citation.key, in: hub.library.sources.map(\.key))
            .map { .init("did you mean '\($0)'?") }
            ?? .init("add the source to data/sources.yml"))
      }
    }
  }
}
