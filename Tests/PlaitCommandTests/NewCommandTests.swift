import TestSupport
import Testing

/// `plait new`, seen from outside and away from a terminal.
struct NewCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in SmallHub.files() { try folder.write(["content/" + path: text]) }
  }

  private func run(_ arguments: String...) throws -> Program.Run {
    try Program.plait.run(
      ["new"] + arguments, in: folder.path, environment: ["NO_COLOR": "1", "COLUMNS": "80"])
  }

  /// The first line of what was reported; the others say how commands are called.
  private func complaint(_ run: Program.Run) -> Substring? {
    run.errors.split(separator: "\n").first
  }

  @Test func makesAPageAndSaysWhatToDoNext() throws {
    let run = try run("case-study", "Sharing out work: a start", "--strand", "care")
    #expect(
      run
        == Program.Run(
          status: 0,
          output: """
            Made content/care/sharing-out-work-a-start.md, a case study in 'Care'.

            Open it in a text editor. Each field and heading says what to write there.
            Then run 'plait check' to see what is still missing.

            """,
          errors: ""))
    let text = try #require(folder.text("content/care/sharing-out-work-a-start.md"))
    #expect(text.contains("\ntitle: \"Sharing out work: a start\"\n"))
  }

  @Test func saysWhatANewStrandNeeds() throws {
    let run = try run("strand", "Time: off")
    #expect(
      run.output == """
        Made content/time-off/index.md.

        Open it in a text editor. Each field and heading says what to write there.
        Add these lines to content/hub.yml, under 'strands':

          - folder: time-off
            title: "Time: off"

        Then run 'plait check' to see what is still missing.

        """)
  }

  @Test func saysHowAPageIsFound() throws {
    let run = try run("page", "Who we are")
    #expect(
      run.output == """
        Made content/pages/who-we-are.md.

        Open it in a text editor. Each field and heading says what to write there.
        Link to it from another page, or from 'footer' in content/hub.yml, so that it is found.
        Then run 'plait check' to see what is still missing.

        """)
  }

  @Test(arguments: [
    (
      [],
      "error: say what to begin and its title, as in: plait new guide \"How we began\" --strand care"
    ),
    (
      ["guide"],
      "error: say what to begin and its title, as in: plait new guide \"How we began\" --strand care"
    ),
    (["giude", "A"], "error: there is no kind 'giude': did you mean 'guide'?"),
    (
      ["poem", "A"],
      "error: there is no kind 'poem': write one of guide, tool, case-study, briefing, assessment, "
        + "pathway, page, section, strand"
    ),
    (
      ["guide", "A"],
      "error: say which strand it belongs to, with --strand and one of: 'care' (Care)"
    ),
    (
      ["guide", "A", "--strand", "caer"],
      "error: there is no strand 'caer': did you mean 'care' (Care)?"
    ),
    (
      ["guide", "A", "--strand", "\u{1B}[2J"],
      "error: there is no strand '\\u{1b}[2J': the strands are 'care' (Care)"
    ),
  ])
  func asksNothingAwayFromATerminal(arguments: [String], message: String) throws {
    let before = folder.tree()
    let run = try Program.plait.run(["new"] + arguments, in: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(complaint(run).map(String.init) == message)
    #expect(folder.tree() == before)
  }

  @Test func leavesAFileThatIsThereAsItIs() throws {
    try folder.write(["content/care/a.md": "mine"])
    let run = try run("guide", "A", "--strand", "care")
    #expect(run.status == 2)
    #expect(
      run.errors == """
        error: there is a file 'content/care/a.md' already, and it was left as it is: choose another title, \
        or a name with --name

        """)
    #expect(folder.text("content/care/a.md") == "mine")
  }

  @Test func saysWhenThereIsNoHub() throws {
    let run = try run("guide", "A", "--content", "elsewhere")
    #expect(run.status == 2)
    #expect(complaint(run)?.contains("there is no hub here") == true)
  }
}
