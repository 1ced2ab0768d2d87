import ArgumentParser
import Diagnostics
import Publishing

/// `plait check`
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the content without writing anything.",
    discussion: """
      Asks the same questions as 'plait build', with the same exit codes. What a message means is \
      told by 'plait explain' with the name in brackets at its end.
      """)

  @OptionGroup var options: ContentOptions

  func run() async throws {
    let outcome = await Build(options.request(output: "")).check()
    DiagnosticPrinter(colour: StandardError.showsColour).print(outcome.diagnostics)
    if outcome.diagnostics.contains(where: { $0.severity == .error }) {
      throw ExitCode.contentErrors
    }
    print("No errors.")
  }
}
