import ArgumentParser
import Publishing

/// `plait pack` with the name of an edition, such as `plait pack epub`.
struct PackEditionCommand<Edition: PackedEdition>: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    let form = Edition.form
    return CommandConfiguration(
      commandName: form.name, abstract: form.abstract, discussion: form.discussion)
  }

  @OptionGroup var part: PackedPart

  @OptionGroup var options: ContentOptions

  @OptionGroup var language: PackedLanguage

  @Option(
    name: .long,
    help: "The file to write, in place of one named after the strand, the pathway or 'hub'.")
  var output: String?

  @OptionGroup var address: PublishedAddress

  func run() async throws {
    var request = options.request(publishedAt: address)
    request.language = language.language
    let path = output ?? part.fileName(Edition.form.fileExtension)
    let outcome: EditionPack.Outcome
    do throws(OutputError) {
      outcome = try await EditionPack(request, as: Edition.form).pack(part.target, to: path)
    } catch {
      ExitCode.end(for: error)
    }
    try part.report(outcome, at: path, as: Edition.form.noun, format: options.format)
  }
}
