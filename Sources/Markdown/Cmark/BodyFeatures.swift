/// What a body needs of cmark. What it does not need is not attached, as each costs a pass.
struct BodyFeatures: Hashable {
  /// Whether there is a `|`, without which there is no table.
  var hasPipe = false
  /// Whether there is a `~`, without which nothing is struck through.
  var hasTilde = false
  /// Whether there is a `:/`, a `w.` or an `@` after a word, without which no bare address is linked.
  var hasAutolink = false
  /// Whether there is a `[^`, without which there is no footnote.
  var hasFootnote = false

  /// Every combination.
  static let all: [BodyFeatures] = (0..<16).map {
    BodyFeatures(
      hasPipe: $0 & 1 != 0, hasTilde: $0 & 2 != 0, hasAutolink: $0 & 4 != 0,
      hasFootnote: $0 & 8 != 0)
  }
}
