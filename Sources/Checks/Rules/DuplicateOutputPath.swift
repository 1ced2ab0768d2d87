import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let duplicateOutputPath = Check(
    Rule(
      "duplicate-path", .error,
      explanation: """
        Every page of the hub has a path of its own. Two files cannot have the same, and neither \
        can a file and an old path of another page. Nor may two paths differ only in upper and \
        lower case, which many disks do not tell apart.
        """,
      wrong: "aliases: [repairing/hilltop.md]  # while there is a page repairing/hilltop.md",
      right: "aliases: [repairing/hilltop-2024.md]")
  ) { hub, rule in
    var claims = PathClaims(kinds: hub.settings.kinds)
    for id in hub.pages.indices {
      let page = hub.pages[id]
      claims.claim(
        page.output, at: .init(hub.shownPath(of: page)), of: rule,
        "another file makes the page '\(page.output)' too")
    }
    for id in hub.pages.indices {
      let own = hub.pages[id].output
      for alias in hub.pages[id].front.aliases {
        guard let path = PagePath(alias.value), path.output.lowercased() != own else { continue }
        claims.claim(
          path.output, at: hub.place(on: hub.pages[id], alias.range), of: rule,
          "the old path '\(alias.value)' would hide another page", isAlias: true)
      }
    }
    return claims.breaches
  }
}

/// Who was first to ask for each path of the output.
private struct PathClaims {
  private let kinds: Kinds
  private(set) var breaches: [Diagnostic] = []
  private var owners: [String: (place: Diagnostic.Place, isAlias: Bool)] = [:]

  /// Claims in a hub with these kinds, each of which may have a page of its own.
  init(kinds: Kinds) { self.kinds = kinds }

  /// Takes a path for the file at `place`, or reports that it is taken.
  mutating func claim(
    _ output: String, at place: Diagnostic.Place, of rule: Rule, _ message: String,
    isAlias: Bool = false
  ) {
    let path = output.lowercased()
    if let owner = owners[path] {
      breaches.append(
        Diagnostic(
          rule, owner.isAlias ? "the same old path is given twice" : message, at: place,
          suggestion: .init(owner.isAlias ? "keep it on one of the two" : "choose another path"),
          notes: [.init("it is taken here", at: owner.place)]))
    } else if ReservedNames.isTaken(path, in: kinds) {
      breaches.append(
        Diagnostic(
          rule, "the hub has a page of its own at '\(output)'", at: place,
          suggestion: .init("choose another path")))
    } else {
      owners[path] = (place, isAlias)
    }
  }
}
