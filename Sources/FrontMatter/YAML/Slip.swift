/// A fault that keeps libyaml from reading on, and what to read in its place.
struct Slip {
  let kind: YAMLProblem.Kind
  /// The bytes at fault, as offsets in the text.
  let range: Range<Int>
  /// The text that mends them for certain: the author is offered it.
  let correction: String?
  /// The text with which the rest is read, so that other problems are found in the same run.
  let mending: String?

  init(
    _ kind: YAMLProblem.Kind, at range: Range<Int>, correction: String? = nil,
    mending: String? = nil
  ) {
    self.kind = kind
    self.range = range
    self.correction = correction
    self.mending = mending ?? correction
  }
}
