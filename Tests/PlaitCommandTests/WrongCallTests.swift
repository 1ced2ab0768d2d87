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

  @Test(arguments: [
    (
      ["build", "--foo"], "Unknown option '--foo'. Did you mean '--force'?",
      "build [--content <folder>] [--output <folder>] [<options>]", "build"
    ),
    (
      ["build", "extra"], "Unexpected argument 'extra'",
      "build [--content <folder>] [--output <folder>] [<options>]", "build"
    ),
    (
      ["new", "guide"],
      "say what to begin and its title, as in: plait new guide \"How we began\" --strand care",
      "new [<kind>] [<title>] [--strand <folder>] [<options>]", "new"
    ),
    (
      ["explain", "brokenlink"],
      "no diagnostic is called 'brokenlink': did you mean 'broken-link'?",
      "explain [<name>] [--format <format>]", "explain"
    ),
    (
      ["check", "--list"], "'--list' goes with '--sources'",
      "check [<file-or-folder> ...] [--content <folder>] [<options>]", "check"
    ),
    (
      ["links", "--exceptions", "nope.txt", "--external"],
      "cannot read 'nope.txt': No such file or directory",
      "links [--content <folder>] [--external] [<options>]", "links"
    ),
  ])
  func showsTheUsageOfTheCommandThatWasWrong(
    arguments: [String], message: String, usage: String, command: String
  ) throws {
    #expect(
      try run(arguments, in: "my hub")
        == Program.Run(
          status: 2, output: "",
          errors: """
            error: \(message)
            Usage: plait \(usage)
              See 'plait \(command) --help' for more information.

            """))
  }

  @Test func writesAKitOnlyWhereItsPathsLeadToTheContent() throws {
    let elsewhere = try TemporaryFolder()
    let run = try run(["kit", "--output", elsewhere.path], in: "my hub")
    #expect(
      run
        == Program.Run(
          status: 2, output: "",
          errors: """
            error: '\(elsewhere.path)' does not hold the content folder 'content': give a folder above that as --output
            Usage: plait kit [--content <folder>] [--output <folder>] [--cms] [--force]
              See 'plait kit --help' for more information.

            """))
    #expect(elsewhere.names() == [])
    #expect(try self.run(["kit", "--output", ".."], in: "my hub").status == 0)
    let settings = try #require(folder.text(".vscode/settings.json"))
    #expect(settings.contains(#"hub.schema.json": "my hub/content/hub.yml""#), "\(settings)")
    #expect(
      folder.text(".plait/cms/config.yml")?.contains("folder: my hub/content/care") == true)
  }

  @Test func namesTheFolderThatMayNotBeWritten() throws {
    guard geteuid() != 0 else { return }
    let place = folder.path + "/my hub"
    #expect(unsafe chmod(place, 0o555) == 0)
    defer { unsafe chmod(place, 0o755) }
    #expect(
      try run(["build"], in: "my hub")
        == Program.Run(
          status: 2, output: "", errors: "error: cannot write '\(place)': Permission denied\n"))
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
    (["build", "--changes", "content"], "content", "it is a folder"),
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
    (["init", "a/b/c"], "a/b/c"), (["stats", "--calendar", "a/b/x.ics"], "a/b/x.ics"),
  ])
  func makesTheFoldersOfWhatItWrites(arguments: [String], path: String) throws {
    try folder.write([
      "my hub/content/care/first.md": SmallHub.page(
        "First", "Text.", "kind: guide", "reviewed: 2020-02-02", "review_in: 12")
    ])
    let run = try run(arguments, in: "my hub")
    #expect(run.status == 0, "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/my hub/" + path))
  }
}
