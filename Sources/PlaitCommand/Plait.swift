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
    version: Version.full,
    subcommands: [
      BuildCommand.self, ServeCommand.self, CheckCommand.self, FixCommand.self, InitCommand.self,
      NewCommand.self,
      ImportCommand.self, KitCommand.self, ExplainCommand.self, LinksCommand.self, HubsCommand.self,
      PackCommand.self,
      StatsCommand.self, VerifyCommand.self, RenderCommand.self,
    ])

  /// Runs the command; ArgumentParser's own code for a wrong call (64) becomes 2.
  static func main() async {
    Machine.giveBackLargeMemory()
    Interruption.watch()
    var command: (any ParsableCommand)?
    do {
      command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command?.run()
      }
    } catch {
      // Help is asked for by a command of its own, which is found wrong only when it runs.
      if let unknown = UnknownCommand.find(in: CommandLine.arguments.dropFirst()) {
        exit(withUnknownCommand: unknown)
      }
      if exitCode(for: error) == .validationFailure {
        exit(withWrongCall: error, of: command.map { type(of: $0) })
      }
      exit(withError: error)
    }
  }

  /// What begins a message about a call, as it begins one about content.
  static var _errorPrefix: String { "error: " }

  /// Says which commands to begin with: the list of all is for who asks for it.
  func run() {
    print(
      """
      Plait weaves Markdown resources into one cross-linked learning hub.

        plait init my-hub    begin a hub: a small example to put your own pages into
        plait serve          show the hub in the browser while you write it
        plait build          check the content and write the hub

      'plait help' lists all commands, and 'plait help build' the options of one.
      """)
  }
}
