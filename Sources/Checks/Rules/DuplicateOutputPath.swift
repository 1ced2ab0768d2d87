import Content
import Diagnostics
import FrontMatter

extension Check {
  static let duplicateOutputPath = Check(
    Rule(
      "duplicate-path", .error,
      explanation: """
        Every page of the hub has a path of its own. Two files, or a file and an old path of another \
        page, cannot have the same; nor may they differ only in upper and lower case, which many disks \
        do not tell apart.
        """,
      wrong: "aliases: [caseload/croydon.md]  # while there is a page caseload/croydon.md",
      right: "aliases: [caseload/croydon-2024.md]")
  ) { hub, rule in
    var owners: [String: Diagnostic.Place] = [:]
    var found: [Diagnostic] = []
    func claim(_ output: String, _ place: Diagnostic.Place, _ message: String) {
      let key = output.lowercased()
      if let owner = owners[key] {
        found.append(
          Diagnostic(
            rule, message, at: place,
            suggestion: .init("choose another path"), notes: [.init("it is taken here", at: owner)])
        )
      } else {
        owners[key] = place
      }
    }
    for page in hub.pages {
      let place = Diagnostic.Place(hub.shownPath(of: page))
      claim(page.path.output, place, "another page has the path '\(page.path.output)'")
    }
    for page in hub.pages {
      for alias in page.front.aliases {
        guard let path = PagePath(alias.value) else { continue }
        claim(
          path.output, hub.place(on: page, alias.range),
          "the old path '\(alias.value)' would hide another page")
      }
    }
    return found
  }
}
