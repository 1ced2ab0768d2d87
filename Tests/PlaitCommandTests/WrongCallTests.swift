import Foundation
import TestSupport
import Testing

/// Calls in a folder without a hub, and of files that cannot be written: they end with 2, and say what to type.
struct WrongCallTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in SmallHub.files() { try folder.write(["my hub/content/" + path: text]) }
  }

  private func run(_ arguments: [String], in place: String = "") throws -> Program.Run {
    try Program.plait.run(
      arguments, in: folder.path + "/" + place, environment: ["NO_COLOR": "1", "COLUMNS": "80"])
  }

  @Test(arguments: [
    ["build"], ["check"], ["check", "--format", "json"], ["fix"], ["links"], ["stats"], ["serve"],
    ["kit"],
    ["new", "guide", "A"], ["pack", "zip"], ["pack", "single", "care"],
    ["pack", "preview", "--against", "x"],
  ])
  func everyCommandThatReadsAHubLooksForOneBelow(arguments: [String]) throws {
    let run = try run(arguments)
    let call = arguments.joined(separator: " ")
    #expect(
      run
        == Program.Run(
          status: 2, output: "",
          errors: """
            error: there is no hub here: there is no folder 'content'
            There is one in 'my hub/content'. Type: plait \(call) --content 'my hub/content'

            """))
    #expect(folder.names() == ["my hub"])
  }

  @Test(arguments: [
    ("my hub/content", ["check"], "there is no folder 'content'", ".", "plait check --content ."),
    (
      "my hub/content/care", ["check"], "there is no folder 'content'", "..",
      "plait check --content .."
    ),
    (
      "my hub", ["check", "--content", "nope"], "there is no folder 'nope'", "content",
      "plait check --content content"
    ),
    (
      "", ["check", "--content=my hub", "--strict"], "'my hub' holds no hub.yml", "my hub/content",
      "plait check --strict --content 'my hub/content'"
    ),
    (
      "my hub", ["check", "--content", "content/hub.yml"], "'content/hub.yml' is no folder",
      "content", "plait check --content content"
    ),
  ])
  func looksHereAboveAndBelow(
    place: String, arguments: [String], reason: String, found: String, call: String
  ) throws {
    let run = try run(arguments, in: place)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: there is no hub here: \(reason)
        There is one in '\(found)'. Type: \(call)

        """)
  }

  @Test func saysHowToBeginAHubWhereThereIsNone() throws {
    let empty = try TemporaryFolder(["notes.txt": "mine"])
    let run = try Program.plait.run(["build"], in: empty.path)
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: there is no hub here: there is no folder 'content'
        To begin a hub in a new folder, type: plait init my-hub

        """)
  }

  @Test func listsSeveralHubs() throws {
    try folder.write(["other/hub.yml": SmallHub.settings])
    let run = try run(["check"])
    #expect(
      run.errors == """
        error: there is no hub here: there is no folder 'content'
        There are hubs near by. Type one of:
          plait check --content 'my hub/content'
          plait check --content other

        """)
  }

  @Test(arguments: [
    (
      ["build", "--changes", "content/hub.yml/x.json"], "content/hub.yml/x.json", "Not a directory"
    ),
    (["build", "--changes", "content"], "content", "Is a directory"),
    (["build", "--changes", "pipe"], "pipe", "it is not a file"),
    (["pack", "single", "care", "--output", "pipe"], "pipe", "it is not a file"),
  ])
  func failsBeforeAnythingIsWritten(
    arguments: [String], path: String, reason: String
  ) throws {
    let made = unsafe mkfifo(folder.path + "/my hub/pipe", 0o644)
    #expect(made == 0)
    let run = try run(arguments, in: "my hub")
    #expect(
      run
        == Program.Run(status: 2, output: "", errors: "error: cannot write '\(path)': \(reason)\n"))
    #expect(folder.names(in: "my hub") == ["content", "pipe"])
  }

  @Test func leavesTheOldListOfChangesWhenTheContentHasErrors() throws {
    try folder.write([
      "my hub/changes.json": "mine",
      "my hub/content/care/first.md": SmallHub.page("First", "[x](gone.md)", "kind: guide"),
    ])
    #expect(try run(["build", "--changes", "changes.json"], in: "my hub").status == 1)
    #expect(try run(["build", "--changes", "new.json"], in: "my hub").status == 1)
    #expect(folder.text("my hub/changes.json") == "mine")
    #expect(folder.names(in: "my hub") == ["changes.json", "content"])
  }

  @Test(arguments: [
    (["build", "--changes", "a/b/x.json"], "a/b/x.json"),
    (["build", "--output", "a/b/out"], "a/b/out"),
    (["pack", "zip", "--output", "a/b/hub.zip"], "a/b/hub.zip"),
    (["pack", "single", "care", "--output", "a/b/care.html"], "a/b/care.html"),
    (["kit", "--output", "a/b"], "a/b/.vscode"), (["init", "a/b/c"], "a/b/c"),
  ])
  func makesTheFoldersOfWhatItWrites(arguments: [String], path: String) throws {
    let run = try run(arguments, in: "my hub")
    #expect(run.status == 0, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/my hub/" + path))
  }
}
