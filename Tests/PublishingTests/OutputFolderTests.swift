import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What a build does to the folder that it writes, and what it leaves alone.
struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in SmallHub.files() { try folder.write(["content/" + path: text]) }
  }

  private func build(
    _ output: String = "output", force: Bool = false
  ) async throws(OutputError) {
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/" + output)
    request.replacesForeign = force
    request.usesCache = false
    _ = try await Build(request).run()
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/" + name, withDestinationPath: folder.path + "/" + target)
  }

  @Test func writesIntoFolderThatIsNotThereYet() async throws {
    try await build("a/b/output")
    #expect(folder.names(in: "a/b") == ["output"])
    #expect(folder.text("a/b/output/care/first.html") != nil)
  }

  @Test func replacesFormerBuildAsAWhole() async throws {
    try await build()
    try folder.remove("content/care/second.md")
    try folder.write(["content/care/first.md": SmallHub.page("First", "Alone.", "kind: guide")])
    try await build()
    #expect(folder.text("output/care/second.html") == nil)
    #expect(folder.names() == ["content", "output"])
  }

  @Test func refusesSymbolicLink() async throws {
    try folder.write(["elsewhere/keep.txt": "mine"])
    try link("output", to: "elsewhere")
    await #expect(throws: OutputError.isSymbolicLink(path: folder.path + "/output")) {
      try await build()
    }
    #expect(folder.names(in: "elsewhere") == ["keep.txt"])
  }

  @Test func refusesFile() async throws {
    try folder.write(["output": "mine"])
    await #expect(throws: OutputError.isNotFolder(path: folder.path + "/output")) {
      try await build()
    }
    #expect(folder.text("output") == "mine")
  }

  @Test(arguments: [
    ["thesis.doc": "mine"],
    ["manifest.json": #"{"name":"An app","icons":[]}"#, "app.js": "mine"],
    ["manifest.json": ""],
  ])
  func refusesFolderThatNoBuildMade(files: [String: String]) async throws {
    for (name, text) in files { try folder.write(["output/" + name: text]) }
    await #expect(throws: OutputError.isForeign(path: folder.path + "/output")) {
      try await build()
    }
    #expect(folder.names(in: "output") == files.keys.sorted())
  }

  @Test func replacesForeignFolderWhenToldTo() async throws {
    try folder.write(["output/thesis.doc": "mine"])
    try await build(force: true)
    #expect(folder.text("output/thesis.doc") == nil)
    #expect(folder.text("output/index.html") != nil)
  }

  @Test(arguments: [
    "content", "content/", "content/new", "content/care", ".", "missing/../content",
  ])
  func refusesToOverwriteContent(output: String) async throws {
    await #expect(throws: OutputError.self) { try await build(output, force: true) }
    #expect(folder.names() == ["content"])
    #expect(folder.names(in: "content") == ["care", "hub.yml"])
  }

  @Test func refusesToOverwriteContentByASymbolicLinkAboveIt() async throws {
    try link("link", to: "content")
    await #expect(throws: OutputError.overlapsContent(path: folder.path + "/link/new")) {
      try await build("link/new")
    }
  }

  @Test func writesBesideContentOfTheSameBeginning() async throws {
    try await build("content-output")
    #expect(folder.text("content-output/index.html") != nil)
  }

  @Test func keepsWhatIsHidden() async throws {
    let hidden = [".gitignore": "*\n", ".git/HEAD": "ref", ".git/objects/00/11": "blob"]
    for (name, text) in hidden { try folder.write(["output/" + name: text]) }
    try link("output/.linked", to: "content")
    try await build()
    try await build()
    for (name, text) in hidden { #expect(folder.text("output/" + name) == text) }
    let link = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.path + "/output/.linked")
    #expect(link == folder.path + "/content")
  }

  @Test func leavesOutputAloneWhenContentHasErrors() async throws {
    try await build()
    let before = folder.tree("output")
    try folder.write(["content/care/first.md": SmallHub.page("First", "[Gone](gone.md)")])
    try await build()
    #expect(folder.tree("output") == before)
    #expect(folder.names() == ["content", "output"])
  }

  @Test func clearsAwayWhatKilledBuildsLeft() async throws {
    try folder.write([".output.plait-1a2b/index.html": "half", ".output.plait-1a2b/x/y": "half"])
    try folder.write([".other.plait-1a2b/index.html": "of another output"])
    try await build()
    #expect(folder.names() == [".other.plait-1a2b", "content", "output"])
  }

  @Test func leavesTheStagingFolderOfALivingBuildAlone() async throws {
    let living = try StagingFolder(in: folder.path, for: "output")
    try living.write([1], to: "half")
    try await build()
    #expect(FileManager.default.fileExists(atPath: living.path + "/half"))
    living.discard()
  }

  @Test func saysWhatTheSystemSays() async throws {
    try folder.write(["file": "in the way"])
    let path = folder.path + "/file"
    await #expect(throws: OutputError.refused(path: path, reason: "Not a directory")) {
      try await build("file/output")
    }
  }

  @Test func mixesNothingWhenSixBuildsRunAtOnce() async throws {
    try await withThrowingTaskGroup { group in
      for _ in 0..<6 { group.addTask { try await build() } }
      try await group.waitForAll()
    }
    #expect(folder.names() == ["content", "output"])
    let once = folder.tree("output")
    try await build()
    #expect(folder.tree("output") == once)
  }
}
