import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What is told of an output that is whole, and of one that is not.
struct VerificationTests {
  private let folder: TemporaryFolder

  init() async throws {
    folder = try TemporaryFolder()
    for (path, text) in SmallHub.files() { try folder.write(["content/" + path: text]) }
    let request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/output")
    _ = try await Build(request).run()
  }

  private func verify(_ output: String = "output") async throws -> Verification {
    try await Verification(ofOutput: folder.path + "/" + output, workers: 2)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/" + name, withDestinationPath: folder.path + "/" + target)
  }

  @Test func findsFreshBuildWhole() async throws {
    let result = try await verify()
    #expect(result.isWhole)
    #expect(result.files > 10)
    #expect(try await verify("output/") == result)
  }

  @Test func namesEveryDifference() async throws {
    try folder.remove("output/care/first.html")
    try folder.write(["output/feed.txt": "new", "output/care/notes/a b.txt": "new"])
    let page = try #require(folder.text("output/care/second.html"))
    // One other letter, the same size.
    try folder.write(["output/care/second.html": page.replacing("Second", with: "Sekond")])
    try folder.write(["output/index.html": "short"])
    let result = try await verify()
    #expect(result.missing == ["care/first.html"])
    #expect(result.extra == ["care/notes/a b.txt", "feed.txt"])
    #expect(result.changed == ["care/second.html", "index.html"])
    #expect(!result.isWhole)
  }

  @Test func passesOverOnlyWhatIsHiddenAtTheTop() async throws {
    try folder.write([
      "output/.gitignore": "*", "output/.git/HEAD": "ref", "output/care/.DS_Store": "x",
    ])
    #expect(try await verify().extra == ["care/.DS_Store"])
  }

  @Test func namesEmptyFolders() async throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/output/empty", withIntermediateDirectories: false)
    #expect(try await verify().extra == ["empty/"])
  }

  @Test func followsNoSymbolicLink() async throws {
    let pages = folder.tree("output").keys.filter { $0.hasPrefix("care/") }.sorted()
    try FileManager.default.moveItem(
      atPath: folder.path + "/output/care", toPath: folder.path + "/moved")
    try link("output/care", to: "moved")
    try folder.write(["index": try #require(folder.text("output/index.html"))])
    try folder.remove("output/index.html")
    try link("output/index.html", to: "index")
    let result = try await verify()
    #expect(result.missing == pages)
    #expect(result.extra == ["care"])
    #expect(result.changed == ["index.html"])
  }

  @Test(arguments: ["link", "link/"])
  func refusesSymbolicLinkToTheOutput(path: String) async throws {
    try link("link", to: "output")
    await #expect(throws: VerificationError.isNotFolder(path: folder.path + "/link")) {
      try await verify(path)
    }
  }

  @Test func refusesFolderWithoutManifestOfABuild() async throws {
    let path = folder.path + "/content/manifest.json"
    await #expect(throws: VerificationError.hasNoManifest(path: path)) {
      try await verify("content")
    }
    try folder.write(["content/manifest.json": #"{"name":"An app","icons":[]}"#])
    await #expect(throws: VerificationError.hasNoManifest(path: path)) {
      try await verify("content")
    }
  }

  @Test func saysWhereManifestIsDamaged() async throws {
    let manifest = try #require(folder.text("output/manifest.json"))
    let lines = manifest.split(separator: "\n")
    try folder.write(["output/manifest.json": lines.prefix(3).joined(separator: "\n") + "\n"])
    let path = folder.path + "/output/manifest.json"
    await #expect(throws: VerificationError.isDamaged(path: path, line: 4)) { try await verify() }
  }
}
