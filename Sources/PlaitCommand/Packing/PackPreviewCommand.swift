import ArgumentParser
import Publishing

/// `plait pack preview`
struct PackPreviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Put the hub into an archive that opens on what has changed.",
    usage: "plait pack preview --against <folder> [--output <file>] [<options>]",
    discussion: """
      A reviewer opens it with a double click. It shows pages that are new, changed and removed since \
      another build, with old and new text side by side.

      Example:
        plait pack preview --against published --output review.zip
      """)

  @OptionGroup var options: ContentOptions

  @Option(
    name: .long,
    help: .init("The folder of the build to compare with.", valueName: "folder"),
    completion: .directory)
  var against: String

  @Option(
    name: .long, help: .init("The archive to write.", valueName: "file"),
    completion: .file())
  var output = "preview.zip"

  @OptionGroup var address: PublishedAddress

  func run() async throws {
    let request = options.request(publishedAt: address)
    try await PackZipCommand.pack(
      ZipPack(request, time: .ofSources, against: against), to: output, options)
  }
}
