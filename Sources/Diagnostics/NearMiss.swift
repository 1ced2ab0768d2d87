/// Finds, among valid values, the one that an author most probably meant.
public enum NearMiss {
  /// The candidate nearest to `text`, or `nil` when none is near enough to be worth a guess.
  ///
  /// Near means: the same but for case, or at most a third of the letters to insert, delete, replace
  /// or swap with a neighbour (the optimal string alignment distance), and one in words of two. Of two
  /// equally near candidates the one that begins like `text` is taken, then the first in order.
  public static func nearest(to text: String, in candidates: some Sequence<String>) -> String? {
    var wanted = FoldedText()
    wanted.read(text)
    var folded = FoldedText()
    var distances = EditDistance()
    // A single letter is no hint of another.
    let limit = wanted.letters.count < 2 ? 0 : max(1, wanted.letters.count / 3)
    var best: (distance: Int, unlike: Int, candidate: String)?
    for candidate in candidates {
      folded.read(candidate)
      // Only what is at least as near as the best can still win.
      let most = best?.distance ?? limit
      guard !folded.isFurther(than: most, from: wanted),
        let distance = distances.between(wanted.letters, folded.letters, atMost: most)
      else { continue }
      let unlike = folded.letters.first == wanted.letters.first ? 0 : 1
      if let best, (best.distance, best.unlike, best.candidate) <= (distance, unlike, candidate) {
        continue
      }
      best = (distance, unlike, candidate)
    }
    return best?.candidate
  }

  /// Whether `text` is so little off `value` that nothing else can have been meant: the same but for
  /// case, or one slip of the finger in a word of five letters or more. A digit is never a slip,
  /// because the next number means something else.
  public static func isSlip(_ text: String, for value: String) -> Bool {
    var (written, meant) = (FoldedText(), FoldedText())
    written.read(text)
    meant.read(value)
    if written.letters == meant.letters { return true }
    guard min(written.letters.count, meant.letters.count) >= 5, written.digits == meant.digits,
      !written.isCut, !meant.isCut
    else { return false }
    var distances = EditDistance()
    return distances.between(written.letters, meant.letters, atMost: 1) != nil
  }

  /// The candidate that `text` can only be a slip for, or `nil` when there is none or more than one.
  public static func slip(for text: String, in candidates: some Sequence<String>) -> String? {
    var found: String?
    for candidate in candidates where candidate != found && isSlip(text, for: candidate) {
      if found != nil { return nil }
      found = candidate
    }
    return found
  }
}
