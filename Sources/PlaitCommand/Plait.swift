import ArgumentParser

/// The `plait` command.
@main
struct Plait: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plait",
    abstract: "Weaves Markdown resources into one cross-linked learning hub.",
    discussion: """
      A hub is a folder of Markdown files with a settings file, hub.yml. Plait checks every file and \
      says what is wrong and where. It writes plain HTML that works on the web, in a sub-folder, \
      from a stick and on paper, with search.

      The exit code is 0 when all went well and 1 when the content has errors. It is 2 when the command \
      was called wrongly or the machine failed it.
      """,
    version: Version.current,
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, FixCommand.self, InitCommand.self,
      NewCommand.self,
      KitCommand.self, ExplainCommand.self, LinksCommand.self, PackCommand.self,
      StatsCommand.self, VerifyCommand.self, RenderCommand.self,
    ])

  /// Runs the command; ArgumentParser's own code for a wrong call (64) becomes 2.
  static func main() async {
    Machine.giveBackLargeMemory()
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      if let unknown = UnknownCommand.find(in: CommandLine.arguments.dropFirst()) {
        exit(withUnknownCommand: unknown)
      }
      let code = exitCode(for: error)
      if code == .validationFailure { exit(withWrongCall: error) }
      exit(withError: error)
    }
  }
}
