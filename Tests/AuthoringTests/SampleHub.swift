import Basics
import Diagnostics
import Loading
import Model
import Publishing
import TestSupport
import Testing

@testable import Authoring

/// A small hub on disk in which pages are begun.
struct SampleHub {
  let folder: TemporaryFolder

  /// The hub, with some files put in place of its own, or beside them.
  init(_ changes: [String: String] = [:]) throws {
    let registers = [
      "data/organisations.yml": "- {key: riverside, name: Riverside, region: North}\n",
      "hub.yml": SmallHub.settings + "regions: [North]\n",
    ]
    folder = try TemporaryFolder(SmallHub.files(registers).merging(changes) { $1 })
  }

  /// What the hub lists.
  func lists() throws -> HubLists {
    try #require(ContentFolder(path: folder.path).lists().lists)
  }

  /// Begins a page and writes it.
  func begin(
    _ kind: NewKind, _ title: String, strand: String? = nil, name: String? = nil
  ) throws -> NewPage {
    let request = NewPage.Request(kind, title: title, strand: strand, name: name)
    let page = try NewPage(request, in: lists())
    try page.write(below: folder.path)
    return page
  }

  /// What is wrong with the hub: path, line, rule and message.
  func faults() async -> [String] {
    let outcome = await Build(.init(content: folder.path, output: "")).check()
    return outcome.diagnostics.map { diagnostic in
      let path = diagnostic.place.path.dropFirst(folder.path.count + 1)
      let file = SourceFile(
        path: "", bytes: (try? readFile(at: folder.path + "/" + path)) ?? [])
      let line = file.position(at: diagnostic.place.range?.lowerBound ?? 0).line
      return "\(path):\(line): \(diagnostic.message) [\(diagnostic.rule.id)]"
    }
  }
}
