import TestSupport
import Testing

/// `plait init`, seen from outside.
struct InitCommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func run(_ arguments: String..., in place: String = "") throws -> Program.Run {
    try Program.plait.run(arguments, in: folder.path + place, environment: ["NO_COLOR": "1"])
  }

  @Test func makesAHubThatChecksAndBuildsAtOnce() throws {
    let made = try run("init", "our hub")
    #expect(
      made
        == Program.Run(
          status: 0,
          output: """
            Made a hub of 24 files in our hub.

            To build it:

              cd 'our hub'
              plait build

            Then open output/index.html. What to change is in content/; begin with hub.yml.

            """,
          errors: ""))
    #expect(
      try run("check", "--strict", in: "/our hub")
        == Program.Run(status: 0, output: "No errors.\n", errors: ""))
    let build = try run("build", in: "/our hub")
    #expect(build.status == 0)
    #expect(build.errors == "")
    #expect(folder.text("our hub/output/mending/sewing-on-a-button.html") != nil)
  }

  @Test func refusesAFolderThatIsNotEmpty() throws {
    try folder.write(["mine/notes.txt": "mine"])
    #expect(
      try run("init", "mine")
        == Program.Run(
          status: 2, output: "",
          errors: "error: 'mine' is not empty: give a folder that is new or empty\n"))
    #expect(folder.names(in: "mine") == ["notes.txt"])
  }
}
