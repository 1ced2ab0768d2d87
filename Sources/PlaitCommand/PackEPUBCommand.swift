import ArgumentParser
import Publishing

/// `plait pack epub`
struct PackEPUBCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "epub",
    abstract: "Put a strand, a pathway or the whole hub into a book for e-readers.",
    discussion: """
      The book is EPUB 3.3, with a cover, contents, glossary, footnotes and charts. Links between its pages stay \
      inside it; others lead to 'base_url' of hub.yml, and where there is none, they are plain words. It is the same \
      to the byte wherever and whenever it is made.

      Examples:
        plait pack epub caseload
        plait pack epub --pathway new-to-social-work
        plait pack epub --output our-hub.epub
      """)

  @OptionGroup var part: PackedPart

  @OptionGroup var options: ContentOptions

  @Option(
    name: .long,
    help: "The file to write, in place of one named after the strand or pathway, or 'hub.epub'.")
  var output: String?

  @Option(
    name: .long, help: "Where the hub is published, in place of 'base_url' in hub.yml.")
  var baseURL: String?

  func run() async throws {
    HubFolder.require(options.content)
    var request = options.request(output: "")
    request.baseURL = baseURL
    let path = output ?? part.fileName("epub")
    let outcome: BookPack.Outcome
    do throws(OutputError) {
      outcome = try await BookPack(request).pack(part.target, to: path)
    } catch {
      Plait.exit(withMachineError: error)
    }
    try part.report(outcome, at: path, as: "book", format: options.format)
  }
}
