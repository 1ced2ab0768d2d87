import ArgumentParser
import Diagnostics
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

  @Argument(help: .init("A strand by its folder; without it, the whole hub.", valueName: "strand"))
  var strand: String?

  @Option(name: .long, help: "A pathway by the name of its file, in place of a strand.")
  var pathway: String?

  @OptionGroup var options: ContentOptions

  @Option(
    name: .long,
    help: "The file to write, in place of one named after the strand or pathway, or 'hub.epub'.")
  var output: String?

  @Option(
    name: .long, help: "Where the hub is published, in place of 'base_url' in hub.yml.")
  var baseURL: String?

  func validate() throws {
    if strand != nil, pathway != nil {
      throw ValidationError("A book is of a strand or of a pathway: give one of them.")
    }
  }

  func run() async throws {
    HubFolder.require(options.content)
    var request = options.request(output: "")
    request.baseURL = baseURL
    let path = output ?? Self.fileName(of: strand ?? pathway)
    let outcome: BookPack.Outcome
    do throws(OutputError) {
      outcome = try await BookPack(request).pack(target, to: path)
    } catch {
      Plait.exit(withMachineError: error)
    }
    switch outcome {
    case .refused(let diagnostics):
      DiagnosticPrinter(format: options.format, notes: .hidden).print(diagnostics)
      StandardError.write("Nothing was written: fix the errors and pack again.\n")
      throw ExitCode.contentErrors
    case .unknown(let nearest, let known):
      StandardError.write(complaint(nearest: nearest, known: known))
      throw ExitCode.wrongCallOrMachine
    case .empty:
      StandardError.write(
        "error: there is no published page in \(shown), and so nothing to make a book of\n")
      throw ExitCode.contentErrors
    case .packed(let pages, let bytes, let diagnostics):
      DiagnosticPrinter(format: options.format, notes: .hidden).print(
        diagnostics.filter { $0.severity == .error })
      let count = pages == 1 ? "1 page" : "\(pages) pages"
      print("Wrote \(path), \((bytes + 500) / 1000) kB: a book of \(count).")
    }
  }

  private var target: BookTarget {
    if let pathway { return .pathway(pathway) }
    return strand.map(BookTarget.strand) ?? .hub
  }

  /// What was asked for, as a message names it.
  private var shown: String {
    if let pathway { return "the pathway '\(Visible.text(pathway))'" }
    return strand.map { "the strand '\(Visible.text($0))'" } ?? "this hub"
  }

  private func complaint(nearest: String?, known: [String]) -> String {
    let (kind, kinds) = pathway == nil ? ("strand", "strands") : ("pathway", "pathways")
    let name = Visible.text(strand ?? pathway ?? "")
    let meant = nearest.map { ": did you mean '\(Visible.text($0))'?" } ?? ""
    let names = known.map { "'\(Visible.text($0))'" }.joined(separator: ", ")
    let list =
      switch known.count {
      case 0: "The hub has no \(kinds)."
      case 1: "Its only \(kind) is \(names)."
      default: "Its \(kinds) are \(names)."
      }
    return "error: no \(kind) '\(name)' in the hub\(meant)\n\(list)\n"
  }

  /// A file in this folder named after a strand or a pathway.
  private static func fileName(of name: String?) -> String {
    let last = name?.split(separator: "/").last ?? "hub"
    return (last.hasSuffix(".md") ? last.dropLast(3) : last) + ".epub"
  }
}
