import Diagnostics

/// Finds out, from where libyaml gave up, what the author most probably did.
struct SyntaxDiagnosis {
  let problem: YAMLProblem

  init(of error: SyntaxError, in text: MendedText, offsets: inout CharacterOffsets) {
    let place = offsets.offset(of: error.place)
    problem = YAMLProblem(.unreadable, at: SourceRange(text.original(place..<place)))
  }
}
