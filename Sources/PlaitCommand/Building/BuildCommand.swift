import ArgumentParser
import Basics
import Diagnostics
import Publishing

/// `plait build`
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Check the content and write the hub.",
    usage: "plait build [--content <folder>] [--output <folder>] [<options>]",
    discussion: """
      Everything that is wrong is reported in one run, with file, line and column. When there are \
      errors nothing is written; otherwise the output folder is replaced as a whole.

      Examples:
        plait build
        plait build --content my-hub --output /srv/www/my-hub
        plait build --drafts --output preview
      """)

  @OptionGroup var options: ContentOptions

  @Option(
    name: .long,
    help: .init("The folder to write; a build replaces all of it.", valueName: "folder"),
    completion: .directory)
  var output = "output"

  @OptionGroup var address: PublishedAddress

  @Option(
    name: .long,
    help: .init(
      "Write which files were added, changed and removed since the last build, as JSON.",
      valueName: "file"), completion: .file())
  var changes: String?

  @Flag(name: .long, help: "Replace the output folder even if Plait did not make it.")
  var force = false

  @Flag(
    name: .long,
    help: "Build everything anew, and remember nothing for the next build.")
  var noCache = false

  @Flag(name: .long, help: "Print errors only.")
  var quiet = false

  func run() async throws {
    var request = options.request(output: output, publishedAt: address)
    // Once the output is replaced, what has changed could not be said any more.
    if let changes, let reason = NewFile.obstacle(at: changes) {
      ExitCode.end(for: .refused(path: changes, reason: reason))
    }
    request.replacesForeign = force
    request.usesCache = !noCache
    request.listsChanges = changes != nil
    let clock = ContinuousClock()
    let start = clock.now
    let progress = Progress(isShown: !quiet && StandardError.isTerminal)
    let outcome: Build.Outcome
    do throws(OutputError) {
      outcome = try await Build(request, progress: progress.begin).run()
    } catch {
      progress.end()
      ExitCode.end(for: error)
    }
    progress.end()
    let shown = quiet ? outcome.diagnostics.filter { $0.severity == .error } : outcome.diagnostics
    let printer = DiagnosticPrinter(format: options.format, notes: .hidden)
    printer.print(shown)
    guard let summary = outcome.summary else {
      StandardError.write("Nothing was written: fix the errors and build again.\n")
      throw ExitCode.contentErrors
    }
    write(outcome.changes)
    if quiet { ExitCode.end(keeping: outcome) }
    if let note = outcome.cacheNote { StandardError.write("note: \(note)\n") }
    let report = Report(
      summary, diagnostics: outcome.diagnostics, isUnchanged: outcome.isUnchanged, output: output,
      duration: start.duration(to: clock.now))
    if printer.ownsStandardOutput { StandardError.write("\(report)\n") } else { print(report) }
    ExitCode.end(keeping: outcome)
  }

  private func write(_ list: Changes?) {
    guard let changes, let list else { return }
    guard let reason = NewFile.write(list.json, to: changes) else { return }
    ExitCode.end(for: .refused(path: changes, reason: reason))
  }
}
