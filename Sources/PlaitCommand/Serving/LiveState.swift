import Diagnostics
import Publishing

/// What open pages of a preview are told of a reading of the hub: whether to load themselves anew, and what is
/// wrong with the content, in the words of the terminal.
struct LiveState {
  /// As JSON: `reading` is the number of the reading that the site shows, `errors` how many there are, `tally` and
  /// `note` are words for the head of the list, and `problems` are each a `severity` and a `text`.
  let document: [UInt8]

  /// A page that lists more than this helps nobody, and the first are the worst of their file.
  private static let most = 50

  /// The state of a preview that shows `site`, and `diagnostics` of the content.
  init(_ site: LiveSite, _ diagnostics: [Diagnostic]) {
    let problems = diagnostics.filter { $0.severity != .note }
    let errors = problems.count { $0.severity == .error }
    // Errors first: what is listed may not be all.
    let listed =
      problems.filter { $0.severity == .error } + problems.filter { $0.severity != .error }
    let writer = TextWriter(colour: false)
    var sources = Sources.ofFiles
    let json = JSONText.fields([
      "reading": .number(site.reading),
      "errors": .number(errors),
      "tally": .text(Tally(problems)?.description ?? ""),
      "note": .text(Self.note(errors: errors, unlisted: problems.count - Self.most)),
      "problems": .list(
        listed.prefix(Self.most).map { problem in
          .fields([
            "severity": .text(problem.severity.rawValue),
            "text": .text(writer.write(problem, sources: &sources)),
          ])
        }),
    ])
    document = Array(json.document.utf8)
  }

  private static func note(errors: Int, unlisted: Int) -> String {
    let first = errors == 0 ? "" : "The hub is not built until its errors are mended. "
    return first + (unlisted > 0 ? "\(unlisted) more are shown by 'plait check'." : "")
  }
}
