import ArgumentParser
import Basics
import Diagnostics
import Publishing

/// `plait pack single`
struct PackSingleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "single",
    abstract: "Put pages or a strand into one HTML file that opens anywhere.",
    usage: "plait pack single <page-or-strand> ... [--output <file>] [<options>]",
    discussion: """
      Styles and pictures stand in the file, so that it opens as an attachment on a phone, without a \
      network and without script. Links to other pages lead to 'base_url' of hub.yml; where there is \
      none, they are plain words. The form on which readers propose a page, such as 'propose-case-study.html', comes \
      with its script.

      Examples:
        plait pack single repairing/riverside.md
        plait pack single repairing/riverside.md repairing/hilltop.md --output cafes.html
        plait pack single repairing --output repairing.html
        plait pack single propose-case-study.html
      """)

  @Argument(
    help: .init(
      "Pages by their files below the content folder, or strands by their folders.",
      valueName: "page-or-strand"), completion: HubCompletion.pagesAndStrands)
  var targets: [String]

  @OptionGroup var options: ContentOptions

  @OptionGroup var language: PackedLanguage

  @Option(
    name: .long,
    help: .init(
      "The file to write, in place of one named after the page or strand, or 'pages.html' for several.",
      valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var address: PublishedAddress

  func run() async throws {
    var request = options.request(publishedAt: address)
    request.language = language.language
    let outcome: SinglePack.Outcome
    do throws(OutputError) {
      if let output { try PackPlace.check(output, for: .page) }
      outcome = try await SinglePack(request).pack(targets)
    } catch {
      ExitCode.end(for: error)
    }
    switch outcome {
    case .refused(let diagnostics):
      throw PackRefusal.end(for: diagnostics, format: options.format)
    case .unknown(let target, let nearest):
      let name = Visible.text(target)
      let meant = nearest.map { ": did you mean '\(Visible.text($0))'?" } ?? ""
      StandardError.write("error: no page or strand '\(name)' in the hub\(meant)\n")
      throw ExitCode.wrongCallOrMachine
    case .alone(let target):
      StandardError.write(
        "error: '\(Visible.text(target))' belongs to no strand, and can only be packed by itself\n")
      throw ExitCode.wrongCallOrMachine
    case .packed(let file, let name, let diagnostics):
      DiagnosticPrinter(format: options.format, notes: .hidden).print(
        diagnostics.filter { $0.severity == .error })
      let path = output ?? name
      do throws(OutputError) {
        try PackPlace.check(path, for: .page)
      } catch {
        ExitCode.end(for: error)
      }
      if let reason = NewFile.replace(path, with: file) {
        ExitCode.end(for: .refused(path: path, reason: reason))
      }
      print("Wrote \(path), \((file.count + 500) / 1000) kB: one file that opens anywhere.")
    }
  }
}
