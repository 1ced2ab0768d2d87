import TestSupport
import Testing

/// `plait check` with files, seen from outside.
struct CheckedFilesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let broken = [
      "care/first.md": SmallHub.page("First", "[x](gone.md)", "kind: guide"),
      "care/second.md": SmallHub.page("Second", "[x](lost.md)", "kind: guide"),
      "care/draft.md": SmallHub.page("Draft", "[x](away.md)", "kind: guide", "status: draft"),
      "care/fine.md": SmallHub.page("Fine", "[x](first.md)", "kind: guide"),
    ]
    for (path, text) in SmallHub.files(broken) { try folder.write(["content/" + path: text]) }
  }

  private func check(_ arguments: String..., in place: String = "") throws -> Program.Run {
    try Program.plait.run(
      ["check"] + arguments, in: folder.path + place, environment: ["NO_COLOR": "1"])
  }

  @Test(arguments: [
    ("care/first.md", "", "content/care/first.md"),
    ("content/care/first.md", "", "content/care/first.md"),
    ("./content/../content/care/first.md", "", "content/care/first.md"),
    ("care/first.md", "/content", "care/first.md"),
    ("first.md", "/content/care", "../care/first.md"),
  ])
  func speaksOfOneFile(_ file: String, _ place: String, _ shown: String) throws {
    let run = try check(file, in: place)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("\(shown):7:5: error: no page at 'gone.md' [broken-link]\n"))
    #expect(!run.errors.contains("lost.md"), "\(run.errors)")
    #expect(
      run.errors.hasSuffix(
        "\n1 error\nThere is 1 error in other files: 'plait check' shows them.\n"))
  }

  @Test func endsWellWhereTheFileIsInOrder() throws {
    let run = try check("care/fine.md")
    #expect(run.status == 0)
    #expect(run.output == "No errors in content/care/fine.md.\n")
    #expect(run.errors == "There are 2 errors in other files: 'plait check' shows them.\n")
  }

  @Test func speaksOfAFolderAndOfDrafts() throws {
    #expect(try check("care").errors.contains("3 errors\n"))
    let run = try check("care/draft.md")
    #expect(run.status == 1)
    #expect(run.errors.contains("no page at 'away.md'"))
  }

  @Test func saysWhatKeepsAFileFromBeingChecked() throws {
    try folder.write(["content/hub.yml": "title: [\n"])
    let run = try check("care/fine.md")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("content/hub.yml:1:"), "\(run.errors)")
  }

  @Test func refusesAFileThatIsNotThere() throws {
    let run = try check("care/fine")
    #expect(run.status == 2)
    #expect(
      run.errors
        == "error: there is no file 'care/fine' in 'content'\nDid you mean 'care/fine.md'?\n")
    #expect(try check("/etc/passwd").status == 2)
  }

  @Test func givesProgramsTheSameFiles() throws {
    let run = try check("care/first.md", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.contains("gone.md") && !run.output.contains("lost.md"))
  }
}
