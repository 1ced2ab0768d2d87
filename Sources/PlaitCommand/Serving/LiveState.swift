import Diagnostics

/// What open pages of a preview learn: whether to load themselves anew, and what is wrong with the content.
struct LiveState {
  /// The number of the reading of the hub that is shown.
  var reading = 0
  /// What is wrong with the content.
  var problems = Problems([])

  /// The state as a JSON object: the fields of the problems, and the number as `reading`.
  var document: [UInt8] {
    Array(JSONText.fields([("reading", .number(reading))] + problems.fields).document.utf8)
  }

  /// What is wrong with the content, in the words of the terminal, put together while its files are as they were
  /// when it was found.
  struct Problems {
    /// `errors` is how many there are, `tally` and `note` are words for the head of the list, and `problems` are
    /// each a `severity` and a `text`.
    let fields: [(name: String, value: JSONText)]

    /// A page that lists more than this helps nobody, and the first are the worst of their file.
    private static let most = 50

    init(_ diagnostics: [Diagnostic]) {
      let problems = diagnostics.filter { $0.severity != .note }
      let errors = problems.filter { $0.severity == .error }
      // Errors first: what is listed may not be all.
      let listed = (errors + problems.filter { $0.severity != .error }).prefix(Self.most)
      let writer = TextWriter(colour: false)
      var sources = Sources.ofFiles
      let texts = listed.map { problem in
        JSONText.fields([
          "severity": .text(problem.severity.rawValue),
          "text": .text(writer.write(problem, sources: &sources)),
        ])
      }
      fields = [
        ("errors", .number(errors.count)),
        ("tally", .text(Tally(problems)?.description ?? "")),
        ("note", .text(Self.note(errors: errors.count, unlisted: problems.count - listed.count))),
        ("problems", .list(texts)),
      ]
    }

    private static func note(errors: Int, unlisted: Int) -> String {
      let first = errors == 0 ? "" : "The hub is not built until its errors are fixed. "
      return first + (unlisted > 0 ? "\(unlisted) more are shown by 'plait check'." : "")
    }
  }
}
