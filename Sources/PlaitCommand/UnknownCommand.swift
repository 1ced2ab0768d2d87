import ArgumentParser
import Diagnostics

/// A word in the place of a command that is the name of none.
///
/// The parser takes such a word for an argument too many, and shows help when help was asked for with it.
struct UnknownCommand: CustomStringConvertible {
  private let word: String
  /// The words of the command in whose list it is not, such as `plait pack`.
  private let group: String
  private let nearest: String?

  /// Finds one among the words of a call.
  static func find(in arguments: some Sequence<String>) -> UnknownCommand? {
    var settings = Plait.configuration
    var group = [settings.commandName ?? ""]
    for argument in arguments {
      let commands = settings.subcommands.map { $0.configuration }
      // An option ends the names of commands.
      guard !commands.isEmpty, !argument.hasPrefix("-") else { return nil }
      if group.count == 1, argument == "help" { continue }
      guard let command = commands.first(where: { $0.commandName == argument }) else {
        let near = NearMiss.nearest(to: argument, in: commands.compactMap { $0.commandName })
        return UnknownCommand(
          word: argument, group: group.joined(separator: " "), nearest: near)
      }
      settings = command
      group.append(argument)
    }
    return nil
  }

  var description: String {
    let list = group == Plait.configuration.commandName ? "no command" : "no command of '\(group)'"
    let hint = nearest.map { ": did you mean '\($0)'?" } ?? ""
    return """
      error: \(list) is called '\(Visible.text(word))'\(hint)
      Usage: \(group) <subcommand>
        See '\(group) --help' for more information.
      """
  }
}
