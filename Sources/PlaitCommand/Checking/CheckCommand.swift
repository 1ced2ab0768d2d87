import ArgumentParser
import Diagnostics
import Publishing

/// `plait check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the content without writing anything.",
    usage: "plait check [<file-or-folder> ...] [--content <folder>] [<options>]",
    discussion: """
      Asks the same questions as 'plait build', with the same exit codes, and one more: which pages \
      were to be reviewed by today. What a message means is told by 'plait explain' with the name in \
      brackets at its end.

      With files or folders, all is read as ever, and only what is wrong with these is shown; the exit code is \
      about them, too. Drafts among them are checked as if they were published.

      Examples:
        plait check --strict
        plait check repairing/riverside.md
        plait check --prose
        plait check --sources
        plait check --format github
        plait check --format sarif > plait.sarif
      """)

  @Argument(
    help: .init(
      "Files or folders of the content to speak of, in place of all.", valueName: "file-or-folder"),
    completion: HubCompletion.pagesAndStrands)
  var files: [String] = []

  @OptionGroup var options: ContentOptions

  @Flag(name: .long, help: "Show every note, in place of how many each rule has.")
  var notes = false

  @Flag(
    name: .long,
    help: """
      Ask about the language, too, in hubs in English: long sentences, words that GOV.UK avoids, passive \
      paragraphs, acronyms, capitals.
      """)
  var prose = false

  @Flag(
    name: .long,
    help: """
      Ask what pages rest on, too. This finds figures without a source, citations without a page, sources that \
      nobody has read, and pages that are older than their sources.
      """)
  var sources = false

  @Flag(
    name: .long,
    help: "With '--sources': print a table of every figure and its sources, for an editor to tick.")
  var list = false

  func validate() throws {
    if list && !sources { throw ValidationError("'--list' goes with '--sources'") }
    if list && !files.isEmpty { throw ValidationError("'--list' is about all files") }
  }

  func run() async throws {
    var options = options
    if let file = files.first, let hub = HubFolder.holding(file, unless: options.content) {
      options.content = hub
    }
    var request = options.request()
    if request.today == nil { (request.today, request.lastDay) = (Today.date, Today.last) }
    request.checksProse = prose
    request.checksSources = sources
    if list { return try await printClaims(of: request) }
    let printer = DiagnosticPrinter(format: options.format, notes: notes ? .shown : .folded)
    if !files.isEmpty { return try await check(request, printer) }
    let outcome = await Build(request).check()
    printer.print(outcome.diagnostics)
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitCode.contentErrors
    }
    if !printer.ownsStandardOutput { print("No errors.") }
  }

  /// Checks the hub, and speaks of the files that were named.
  private func check(_ request: Build.Request, _ printer: DiagnosticPrinter) async throws {
    let files = CheckedFiles(files, content: request.content)
    var (hub, diagnostics) = await Build(request).hub()
    if let read = hub, !request.includesDrafts, files.holdsUnpublished(of: read) {
      var request = request
      request.includesDrafts = true
      (hub, diagnostics) = await Build(request).hub()
    }
    let own = files.own(diagnostics)
    printer.print(own)
    let isWrong = own.contains { $0.severity == .error }
    if !printer.ownsStandardOutput {
      let errors = diagnostics.count { $0.severity == .error } - own.count { $0.severity == .error }
      if errors > 0 {
        let count = errors == 1 ? "is 1 error" : "are \(errors) errors"
        StandardError.write("There \(count) in other files: 'plait check' shows them.\n")
      }
      if !isWrong { print("No errors in \(Visible.text(files.names)).") }
    }
    if isWrong { throw ExitCode.contentErrors }
  }

  private func printClaims(of request: Build.Request) async throws {
    let (list, diagnostics) = await Build(request).claims()
    guard let list else {
      DiagnosticPrinter(format: options.format).print(diagnostics)
      throw ExitCode.contentErrors
    }
    print(list.markdown, terminator: "")
  }
}
