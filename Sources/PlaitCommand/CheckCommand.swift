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

  func run() async throws {
    var request = options.request(output: "")
    if request.today == nil { request.today = Today.date }
    request.checksProse = prose
    let outcome = await Build(request).check()
    let printer = DiagnosticPrinter(format: options.format)
    printer.print(outcome.diagnostics)
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitCode.contentErrors
    }
    if !printer.ownsStandardOutput { print("No errors.") }
  }
}
