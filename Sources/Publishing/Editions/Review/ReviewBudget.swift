/// How much a review still may compare and show, since the older output may be made to take for ever.
///
/// Pages are taken in the hub's order, so that the same two outputs are always cut at the same place.
struct ReviewBudget {
  /// Pairs of lines or words to compare in all; about a second's work.
  var steps = 100_000_000
  /// Bytes of text to show in all.
  var bytes = 4_000_000
  /// Bytes of text to show of one page: as much as anybody reads side by side.
  var bytesOfPage = 100_000
}
