import Basics
import Diagnostics
import Foundation
import FrontMatter
import Graph
import Loading
import Model
import Publishing
import TestSupport
import Testing

@testable import Authoring

/// The hub that `plait init` makes.
@Suite struct StarterTests {
  private static func made() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try Starter.write(to: folder.path) == Starter.files.count)
    return folder
  }

  @Test func isInOrderToTheLastNote() async throws {
    let folder = try Self.made()
    var request = Build.Request(content: folder.path + "/content", output: "")
    request.isStrict = true
    request.checksProse = true
    request.today = .init(iso: "2999-12-31")
    let outcome = await Build(request).check()
    #expect(outcome.diagnostics.map(\.message) == [])
  }

  @Test func showsASampleOfEverything() async throws {
    let folder = try Self.made()
    let hub = try #require(
      await ContentFolder(path: folder.path + "/content").load(drafts: false, workers: 1).hub)
    #expect(Set(hub.pages.compactMap { $0.resource?.kind }) == Set(Kinds.usual.all))
    #expect(hub.strands.count == 2)
    #expect(hub.pages.contains { $0.pathway != nil })
    #expect(hub.assets.map(\.path.text) == ["assets/button.svg", "assets/repairs-by-kind.csv"])
    let library = hub.library
    #expect(
      ![
        library.recommendations.count, library.terms.count, library.sources.count,
        library.organisations.count, library.timeline.count,
      ].contains(0))
    #expect(library.accessibility != nil)
  }

  /// Nothing in the generator may be tied to the hub that it was first made for: no word of that hub
  /// gets into the output of another.
  @Test func saysNothingOfTheFirstHub() async throws {
    let folder = try Self.made()
    let build = Build(.init(content: folder.path + "/content", output: folder.path + "/output"))
    #expect(try await build.run().summary != nil)
    let words = try Self.wordsOfTheFirstHub()
    #expect(words.count > 90)
    var searched = 0
    for (path, bytes) in folder.tree() {
      guard
        ["html", "js", "css", "json", "xml", "md", "yml", "txt"].contains(Self.ending(of: path)),
        let text = String(bytes: bytes, encoding: .utf8)?.lowercased()
      else { continue }
      searched += 1
      // The search knows English words that sound alike.
      if path.hasSuffix("search/engine.js") { continue }
      #expect(words.filter { text.contains($0) } == [], "\(path)")
    }
    #expect(searched > 90)
  }

  private static func ending(of path: String) -> String { (path as NSString).pathExtension }

  /// Names and titles of the repository's own hub, and words that only its subject has; in lower case.
  private static func wordsOfTheFirstHub() throws -> [String] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let lists = try #require(ContentFolder(path: root.path + "/content").lists().lists)
    let settings = lists.settings
    let titles =
      [settings.title] + settings.strands.map(\.title) + settings.audiences.map(\.title)
      + settings.topics.map(\.title) + lists.library.organisations.map(\.name)
    let subject = [
      "nwag", "workload action", "social work", "england", "ofsted", "caseload", "workload",
      "salford", "department for", "practitioner", "local authorit", "council",
    ]
    return (titles + subject).map { $0.lowercased() }
  }

  @Test func takesAFolderThatIsThereAndEmpty() throws {
    let folder = try TemporaryFolder()
    #expect(try Starter.write(to: folder.path + "/new") == Starter.files.count)
    #expect(folder.names() == ["new"])
    #expect(folder.names(in: "new") == [".gitignore", "README.md", "content"])
  }

  @Test(arguments: [".git", "notes.txt"])
  func leavesAFolderWithAnythingInItAsItIs(name: String) throws {
    let folder = try TemporaryFolder([name: "mine"])
    #expect(throws: StarterError.isNotEmpty(path: folder.path)) {
      try Starter.write(to: folder.path)
    }
    #expect(folder.names() == [name])
  }

  @Test func makesNoHubInAFile() throws {
    let folder = try TemporaryFolder(["a": "mine"])
    #expect(throws: StarterError.isNotFolder(path: folder.path + "/a")) {
      try Starter.write(to: folder.path + "/a")
    }
    #expect(
      throws: StarterError.cannotMake(
        path: folder.path + "/b/c", reason: "No such file or directory")
    ) {
      try Starter.write(to: folder.path + "/b/c")
    }
  }
}
