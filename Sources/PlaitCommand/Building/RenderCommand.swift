import ArgumentParser
import Markdown

/// `plait render`
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Turn Markdown on standard input into its HTML fragment on standard output.",
    discussion: """
      What depends on a hub is left as it is written: the addresses of links, the keys of citations. \
      For tests, editors and the curious.
      """)

  @Flag(
    name: .long,
    help: """
      GitHub Flavored Markdown only: no call-outs, citations, figures or downloads. HTML in it comes \
      through, so what it gives is for comparing and not for readers.
      """)
  var gfm = false

  func run() throws {
    guard let source = StandardInput.readAll(atMost: 64 << 20) else {
      throw ValidationError("standard input is larger than 64 MB or cannot be read")
    }
    let parser = MarkdownParser(options: gfm ? .gfm : MarkdownOptions())
    let parsed = parser.parse(source, from: 0)
    for problem in parsed.problems {
      if case .limit = problem.kind {
        StandardError.write("error: this Markdown is too complex to render safely\n")
        throw ExitCode.contentErrors
      }
    }
    StandardOutput.write(StandaloneFragment(parsed).bytes)
  }
}
