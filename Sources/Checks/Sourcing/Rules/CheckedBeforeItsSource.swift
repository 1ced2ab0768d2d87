import Basics
import Diagnostics
import Graph
import Model

extension Check {
  /// Asked with the other questions about sources only.
  static let checkedBeforeItsSource = Check(
    Rule(
      "checked-before-its-source", .warning,
      explanation: """
        'reviewed' is the day on which somebody compared the page with its sources. A source that was read again \
        later may say something else by now. ('plait check --sources')
        """,
      wrong: "reviewed: 2026-05-01  # and a source with 'retrieved: 2026-11-23'",
      right: "reviewed: 2026-11-24")
  ) { hub, rule in
    var newest: [PageID: Source] = [:]
    for (source, pages) in zip(hub.library.sources, hub.relations.citedBy) {
      guard let day = source.retrieved else { continue }
      for page in pages {
        if let known = newest[page]?.retrieved, known >= day { continue }
        newest[page] = source
      }
    }
    return hub.pages.indices.compactMap { id in
      let page = hub.pages[id]
      guard let reviewed = page.front.reviewed, let source = newest[id],
        let read = source.retrieved, read > reviewed
      else { return nil }
      return Diagnostic(
        rule,
        "the page was compared with its sources on \(reviewed), and '\(source.key)' was read on \(read)",
        at: hub.place(on: page, page.fields["reviewed"]),
        suggestion: .init("compare the page with the source, and write the day"))
    }
  }
}
