import ArgumentParser
import Diagnostics
import Publishing

/// `plait check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the content without writing anything.",
    discussion: """
      Asks the same questions as 'plait build', with the same exit codes, and one more: which pages \
      were to be reviewed by today. What a message means is told by 'plait explain' with the name in \
      brackets at its end.

      Examples:
        plait check --strict
        plait check --prose
        plait check --sources
        plait check --format github
        plait check --format sarif > plait.sarif
      """)

  @OptionGroup var options: ContentOptions

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
      Ask what pages rest on, too: figures without a source, citations without a page, sources that nobody has \
      read, pages that are older than their sources.
      """)
  var sources = false

  @Flag(
    name: .long,
    help: "With '--sources': print a table of every figure and its sources, for an editor to tick.")
  var list = false

  func validate() throws {
    if list && !sources { throw ValidationError("'--list' goes with '--sources'") }
  }

  func run() async throws {
    HubFolder.require(options.content)
    var request = options.request(output: "")
    if request.today == nil { (request.today, request.lastDay) = (Today.date, Today.last) }
    request.checksProse = prose
    request.checksSources = sources
    if list { return try await printClaims(of: request) }
    let outcome = await Build(request).check()
    let printer = DiagnosticPrinter(format: options.format)
    printer.print(outcome.diagnostics)
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitCode.contentErrors
    }
    if !printer.ownsStandardOutput { print("No errors.") }
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
