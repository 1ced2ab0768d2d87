import ArgumentParser

/// `plait pack`
struct PackCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Put a hub, or a part of it, into one file.",
    subcommands: [
      PackSingleCommand.self, PackEPUBCommand.self, PackLMSCommand.self, PackZipCommand.self,
      PackPreviewCommand.self,
    ])
}
