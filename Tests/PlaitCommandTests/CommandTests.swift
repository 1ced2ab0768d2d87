import Foundation
import TestSupport
import Testing

/// What the program prints and how it ends, seen from outside.
struct CommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in SmallHub.files() { try folder.write(["content/" + path: text]) }
  }

  private func run(_ arguments: String..., input: String = "") throws -> Program.Run {
    try Program.plait.run(
      arguments, in: folder.path, environment: ["NO_COLOR": "1", "COLUMNS": "80"], input: input)
  }

  @Test func buildsAndSaysWhatItBuilt() throws {
    let run = try run("build")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Built the hub:\n  2 guides\n  1 strand\n"))
    #expect(run.output.hasSuffix("Open \(folder.path)/output/index.html\n"))
  }

  @Test func quietBuildPrintsNothing() throws {
    #expect(try run("build", "--quiet") == Program.Run(status: 0, output: "", errors: ""))
  }

  @Test(arguments: ["build", "check"])
  func contentErrorsGiveOneAndTheirPlaces(command: String) throws {
    try folder.write([
      "content/care/first.md": SmallHub.page("First", "[x](gone.md)", "kind: guide")
    ])
    let run = try run(command)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix("content/care/first.md:7:5: error: "), "\(run.errors)")
    #expect(run.errors.contains("[broken-link]\n"))
    #expect(folder.names() == ["content"])
  }

  @Test func quietBuildPrintsErrorsOnly() throws {
    try folder.write([
      "content/care/first.md": SmallHub.page("First", "[x](gone.md)", "kind: guide"),
      "content/stray.txt": "not part of the hub",
    ])
    let run = try run("build", "--quiet")
    #expect(run.status == 1)
    #expect(!run.errors.contains("warning: "))
    #expect(run.errors.contains("error: "))
  }

  @Test func warningsBecomeErrorsWhenAskedFor() throws {
    try folder.write(["content/stray.txt": "not part of the hub"])
    #expect(try run("check").status == 0)
    #expect(try run("check", "--strict").status == 1)
  }

  @Test func asksAboutLanguageOnlyWhenAskedTo() throws {
    try folder.write([
      "content/care/first.md": SmallHub.page("First", "We utilise it.", "kind: guide")
    ])
    #expect(try run("check") == Program.Run(status: 0, output: "No errors.\n", errors: ""))
    let run = try run("check", "--prose")
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "content/care/first.md:7:4: warning: 'utilise' is on GOV.UK's list of words to avoid [word-to-avoid]\n"
      ))
    #expect(try self.run("check", "--prose", "--strict").status == 1)
  }

  @Test func asksNothingAboutOtherLanguages() throws {
    try folder.write([
      "content/hub.yml": SmallHub.settings + "language: cy\n",
      "content/care/first.md": SmallHub.page("First", "We utilise it.", "kind: guide"),
    ])
    #expect(try !run("check", "--prose").errors.contains("utilise"))
  }

  @Test func checkWritesNothing() throws {
    let run = try run("check")
    #expect(run == Program.Run(status: 0, output: "No errors.\n", errors: ""))
    #expect(folder.names() == ["content"])
  }

  @Test(arguments: [
    ["build", "--colour"], ["build", "extra"], ["build", "--base-url", "example.org"],
    ["build", "--base-url", "javascript:x"], ["check", "--output", "x"],
    ["pack", "zip", "--base-url", "example.org"], ["pack", "epub", "--base-url", "example.org"],
    ["pack", "lms", "--base-url", "example.org"],
    ["pack", "single", "care", "--base-url", "example.org"],
    ["pack", "preview", "--against", "x", "--base-url", "example.org"],
    ["explain", "no-such-rule"],
    ["nonsense"], ["build", "--content"],
  ])
  func wrongCallsGiveTwo(arguments: [String]) throws {
    let run = try Program.plait.run(arguments, in: folder.path)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: "), "\(run.errors)")
    #expect(folder.names() == ["content"])
  }

  @Test(arguments: [
    (["chekc"], "plait", "no command is called 'chekc': did you mean 'check'?"),
    (["help", "biuld"], "plait", "no command is called 'biuld': did you mean 'build'?"),
    (["chekc", "--help"], "plait", "no command is called 'chekc': did you mean 'check'?"),
    (["nonsense"], "plait", "no command is called 'nonsense'"),
    (["\u{1B}c"], "plait", "no command is called '\\u{1b}c'"),
    (
      ["pack", "singel", "a.md"], "plait pack",
      "no command of 'plait pack' is called 'singel': did you mean 'single'?"
    ),
  ])
  func guessesTheCommandThatWasMeant(arguments: [String], group: String, message: String) throws {
    let run = try Program.plait.run(arguments, in: folder.path)
    let errors = """
      error: \(message)
      Usage: \(group) <subcommand>
        See '\(group) --help' for more information.

      """
    #expect(run == Program.Run(status: 2, output: "", errors: errors))
  }

  @Test func machineFaultsGiveTwo() throws {
    try folder.write(["output": "a file in the way"])
    let run = try run("build")
    #expect(run.status == 2)
    #expect(run.errors == "error: 'output' is a file: give a folder as --output\n")
  }

  @Test func daysToComeAreErrorsOfCheckAndBuildButNotByAnOldEpoch() throws {
    try folder.write([
      "content/care/first.md": SmallHub.page("First", ".", "kind: guide", "reviewed: 2020-02-02")
    ])
    for command in ["check", "build"] {
      let run = try run(command, "--today", "2020-02-01")
      #expect(run.status == 1)
      #expect(run.errors.contains("[future-date]"), "\(run.errors)")
      #expect(try self.run(command, "--today", "2020-02-02").status == 0)
    }
    let old = ["NO_COLOR": "1", "SOURCE_DATE_EPOCH": "1"]
    #expect(try Program.plait.run(["check"], in: folder.path, environment: old).status == 1)
    #expect(try Program.plait.run(["build"], in: folder.path, environment: old).status == 0)
    try folder.write([
      "content/care/first.md": SmallHub.page("First", ".", "kind: guide", "reviewed: 2199-02-02")
    ])
    #expect(try run("build").status == 1)
  }

  @Test(arguments: [
    ["--help"], ["help"], ["build", "--help"], ["help", "build"], ["check", "--help"],
    ["explain", "--help"], ["links", "--help"], ["render", "--help"],
  ])
  func helps(arguments: [String]) throws {
    let run = try Program.plait.run(arguments, environment: ["COLUMNS": "80"])
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(run.output.contains("USAGE: plait"))
  }

  @Test func helpIsTheSameBothWays() throws {
    #expect(try run("help", "build") == run("build", "--help"))
  }

  @Test func namesTheCommandsToBeginWith() throws {
    let output = """
      Plait weaves Markdown resources into one cross-linked learning hub.

        plait init my-hub    begin a hub: a small example to put your own pages into
        plait serve          show the hub in the browser while you write it
        plait build          check the content and write the hub

      'plait help' lists all commands, and 'plait help build' the options of one.

      """
    #expect(try run() == Program.Run(status: 0, output: output, errors: ""))
  }

  @Test func countsOneOfAKindAsOne() throws {
    try folder.write([
      "content/care/second.md": SmallHub.page("Second", "Text.", "kind: tool"),
      "content/care/first.md": SmallHub.page("First", "[x](second.md)", "kind: guide"),
    ])
    let run = try run("build")
    #expect(run.output.hasPrefix("Built the hub:\n  1 guide\n  1 tool\n  1 strand\n"))
    #expect(run.output.contains("; 1 link checked; "), "\(run.output)")
  }

  @Test func buildSaysNothingOfNotes() throws {
    try folder.write(["content/data/glossary.yml": "- term: Weft\n  definition: A thread across.\n"]
    )
    let check = try run("check", "--notes")
    #expect(check.errors.contains("[term-never-used]"), "\(check.errors)")
    let build = try run("build")
    #expect(build.status == 0)
    #expect(build.errors == "")
  }

  @Test func namesAStrandInOneFileAfterTheStrand() throws {
    #expect(try run("pack", "single", "care").status == 0)
    #expect(folder.text("care.html")?.contains("<title>Care \u{2013} Small hub</title>") == true)
    #expect(try run("build").status == 0)
    #expect(
      folder.text("output/care/print.html")?.contains(
        "<title>Care \u{2013} Print this strand \u{2013} Small hub</title>") != false)
  }

  @Test func listsPagesInStatisticsOnlyWhenAskedTo() throws {
    let short = try run("stats", "--today", "2026-11-30")
    let long = try run("stats", "--pages", "--today", "2026-11-30")
    #expect(short.status == 0 && long.status == 0)
    #expect(!short.output.contains("care/first.md"))
    #expect(short.output.hasSuffix("  all pages\n"))
    #expect(long.output.contains("care/first.md"))
  }

  @Test func tellsItsVersion() throws {
    let run = try run("--version")
    #expect(run.status == 0)
    #expect(run.output.firstMatch(of: /^\d+\.\d+\.\d+ \(commit [0-9a-z-]+\)\n$/) != nil)
  }

  @Test func rendersMarkdown() throws {
    let run = try run("render", input: "# A *b* & <c>\n\n> [!NOTE]\n> Mind.\n")
    #expect(run.status == 0)
    #expect(run.output.contains("<em>b</em> &amp; "))
    #expect(run.output.contains("Mind."))
    #expect(!run.output.contains("<c>"))
  }

  @Test func rendersPlainGFMWhenAskedFor() throws {
    let run = try run("render", "--gfm", input: "> [!NOTE]\n> Mind.\n")
    #expect(run.output == "<blockquote>\n<p>[!NOTE]\nMind.</p>\n</blockquote>\n")
  }

  @Test func rendersNothingAsNothing() throws {
    #expect(try run("render") == Program.Run(status: 0, output: "", errors: ""))
  }

  @Test func explainsARule() throws {
    let run = try run("explain", "broken-link")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("broken-link (error)\n"))
    #expect(run.output.contains("\nWrong:\n"))
    #expect(run.output.contains("\nRight:\n"))
  }

  @Test func explainsEveryRuleThatItLists() throws {
    let list = try run("explain").output.split(separator: "\n")
    #expect(list.count > 40)
    #expect(list == list.sorted())
    for name in list.compactMap({ $0.split(separator: " ").first }) {
      #expect(try run("explain", String(name)).status == 0, "\(name)")
    }
  }

  @Test func guessesTheRuleThatWasMeant() throws {
    let run = try run("explain", "broken-lnk")
    #expect(
      run.errors.contains("no diagnostic is called 'broken-lnk': did you mean 'broken-link'?"))
  }

  @Test func buildsDraftsOnlyWhenAskedFor() throws {
    try folder.write([
      "content/care/draft.md": SmallHub.page("Draft", ".", "kind: guide", "status: draft")
    ])
    #expect(try run("build").status == 0)
    #expect(folder.text("output/care/draft.html") == nil)
    #expect(try run("build", "--drafts").status == 0)
    #expect(folder.text("output/care/draft.html") != nil)
  }

  @Test func takesTheWebAddressOfTheCall() throws {
    #expect(try run("build").status == 0)
    #expect(folder.text("output/sitemap.xml") == nil)
    #expect(try run("build", "--base-url", "https://example.org/x").status == 0)
    #expect(
      folder.text("output/sitemap.xml")?.contains("<loc>https://example.org/x/index.html</loc>")
        == true)
  }
}
