import ArgumentParser
import Diagnostics
import Publishing

/// The part of a hub that becomes a book or a course: a strand, a pathway, or all of it.
struct PackedPart: ParsableArguments {
  @Argument(
    help: .init("A strand by its folder; without it, the whole hub.", valueName: "strand"),
    completion: HubCompletion.strands)
  var strand: String?

  @Option(
    name: .long,
    help: .init("A pathway by the name of its file, in place of a strand.", valueName: "pathway"))
  var pathway: String?

  func validate() throws {
    if strand != nil, pathway != nil {
      throw ValidationError("Give a strand or a pathway, not both.")
    }
  }

  var target: PackTarget {
    if let pathway { return .pathway(pathway) }
    return strand.map(PackTarget.strand) ?? .hub
  }

  /// A file in this folder named after a strand or a pathway.
  func fileName(_ fileExtension: String) -> String {
    let last = (strand ?? pathway)?.split(separator: "/").last ?? "hub"
    return (last.hasSuffix(".md") ? last.dropLast(3) : last) + "." + fileExtension
  }

  /// Says what came of packing, and ends with the exit code for it.
  /// - Parameter kind: What was to be made, such as `book`.
  func report(
    _ outcome: EditionPack.Outcome, at path: String, as kind: String, format: ReportFormat
  ) throws {
    switch outcome {
    case .refused(let diagnostics):
      throw PackRefusal.end(for: diagnostics, format: format)
    case .unknown(let nearest, let known):
      StandardError.write(complaint(nearest: nearest, known: known))
      throw ExitCode.wrongCallOrMachine
    case .empty:
      StandardError.write(
        "error: there is no published page in \(shown), and so nothing to make a \(kind) of\n")
      throw ExitCode.contentErrors
    case .packed(let pages, let bytes, let diagnostics):
      DiagnosticPrinter(format: format, notes: .hidden).print(
        diagnostics.filter { $0.severity == .error })
      let count = pages == 1 ? "1 page" : "\(pages) pages"
      print("Wrote \(path), \((bytes + 500) / 1000) kB: a \(kind) of \(count).")
    }
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
}
