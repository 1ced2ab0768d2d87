import ArgumentParser

extension Plait {
  /// Says what is wrong with a call and how it should have been, and ends with 2. What the parser finds wrong knows its
  /// command; of what a command finds wrong when it runs, that is `command`.
  static func exit(
    withWrongCall error: any Error, of command: (any ParsableCommand.Type)?
  ) -> Never {
    if let command, let words = words(of: command)?.joined(separator: " ") {
      StandardError.write(
        """
        error: \(message(for: error))
        Usage: \(usageString(for: command))
          See '\(words) --help' for more information.

        """)
    } else {
      StandardError.write(fullMessage(for: error) + "\n")
    }
    ExitCode.wrongCallOrMachine.end()
  }

  /// The words by which a command is called, such as `plait pack zip`.
  private static func words(
    of command: any ParsableCommand.Type, in group: any ParsableCommand.Type = Plait.self
  ) -> [String]? {
    let name = group.configuration.commandName ?? ""
    if group == command { return [name] }
    for next in group.configuration.subcommands {
      if let words = words(of: command, in: next) { return [name] + words }
    }
    return nil
  }

  /// Names the command that was probably meant, and ends with 2.
  static func exit(withUnknownCommand unknown: UnknownCommand) -> Never {
    StandardError.write("\(unknown)\n")
    ExitCode.wrongCallOrMachine.end()
  }
}
