import ArgumentParser
import Publishing

/// `plait pack`
struct PackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Put a hub, or a part of it, into one file.",
    subcommands: [PackSingleCommand.self] + PackedEditions.all.map { command(for: $0) }
      + [PackLMSCommand.self, PackZipCommand.self, PackPreviewCommand.self])

  /// The command that makes an edition.
  private static func command<Edition: PackedEdition>(
    for edition: Edition.Type
  ) -> any ParsableCommand.Type { PackEditionCommand<Edition>.self }
}
