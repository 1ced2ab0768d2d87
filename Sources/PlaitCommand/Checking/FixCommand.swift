import ArgumentParser
import Publishing

/// `plait fix`
struct FixCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fix",
    abstract: "Fix what can be fixed without asking anyone.",
    discussion: """
      Puts right what leaves no doubt: dates in another form, curly quotation marks, paths in the wrong case, \
      slips and missing line ends. Shows each change as a diff. Before it writes \
      anything it checks the hub with each change, and keeps only those that fix something and break nothing. \
      The rest is for people, and 'plait check' says where it is.

      Examples:
        plait fix --dry-run
        plait fix --content my-hub
      """)

  @Option(
    name: .long,
    help: .init("The folder that holds hub.yml and the pages.", valueName: "folder"),
    completion: .directory)
  var content = "content"

  @Flag(name: .long, help: "Show what would be changed, and write nothing.")
  var dryRun = false

  func run() async throws {
    HubFolder.require(content)
    let fix = Fix(content: content)
    let changes = await fix.plan(workers: Machine.processors)
    for change in changes { StandardOutput.write(Array(change.diff.utf8)) }
    if changes.isEmpty {
      print("There is nothing to fix without asking: see 'plait check'.")
      return
    }
    let places = changes.reduce(0) { $0 + $1.count }
    let what = "\(places) \(places == 1 ? "place" : "places")"
    let files = "\(changes.count) \(changes.count == 1 ? "file" : "files")"
    if dryRun {
      print("Would fix \(what) in \(files).")
      return
    }
    do throws(OutputError) {
      try fix.apply(changes)
    } catch {
      ExitCode.end(for: error)
    }
    print("Fixed \(what) in \(files).")
  }
}
