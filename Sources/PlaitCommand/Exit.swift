import ArgumentParser
import Preview
import Publishing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ExitCode {
  /// The content has errors.
  static let contentErrors = ExitCode(1)
  /// The command was called wrongly, or the machine failed it.
  static let wrongCallOrMachine = ExitCode(2)
}

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
    exit(withError: ExitCode.wrongCallOrMachine)
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
    exit(withError: ExitCode.wrongCallOrMachine)
  }

  /// Ends with 0 at once. To let a hub of 10,000 pages go, piece by piece, would take a twentieth of a second,
  /// and the system takes its memory back in one.
  static func end(keeping outcome: Build.Outcome) -> Never {
    withExtendedLifetime(outcome) { Plait.exit() }
  }

  /// Says why a preview cannot be shown, and ends with 2.
  static func exit(withPreviewError error: PreviewError) -> Never {
    StandardError.write("error: \(error)\n")
    exit(withError: ExitCode.wrongCallOrMachine)
  }

  /// Says why the machine kept a build from being written, and ends with 2.
  static func exit(withMachineError error: OutputError) -> Never {
    StandardError.write("error: \(error)\n")
    exit(withError: ExitCode.wrongCallOrMachine)
  }
}
