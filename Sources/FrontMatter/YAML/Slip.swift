import Diagnostics

/// A fault that keeps libyaml from reading on, and what to read in its place.
struct Slip {
  let fault: Fault
  /// The bytes at fault, as offsets in the text.
  let range: Range<Int>
  /// The text with which the rest is read, so that other problems are found in the same run.
  let correction: String?

  /// Without `correction`, the rest is read with what the fault suggests, if that is certain.
  init(_ fault: Fault, at range: Range<Int>, correction: String? = nil) {
    self.fault = fault
    self.range = range
    self.correction = correction ?? fault.suggestion.replacement
  }
}
