/// Changes that follow one another, and when they are reported as one.
struct Burst: Sendable, Hashable {
  /// How long is waited for more.
  struct Pauses: Sendable, Hashable {
    /// Without another change.
    let quiet: Duration
    /// After the first change, whatever follows.
    let most: Duration

    static let usual = Pauses(quiet: .milliseconds(10), most: .milliseconds(100))
  }

  private let first: ContinuousClock.Instant
  private let last: ContinuousClock.Instant
  private let pauses: Pauses

  init(at first: ContinuousClock.Instant, pauses: Pauses) {
    self.init(first: first, last: first, pauses: pauses)
  }

  private init(
    first: ContinuousClock.Instant, last: ContinuousClock.Instant, pauses: Pauses
  ) {
    self.first = first
    self.last = last
    self.pauses = pauses
  }

  /// The burst with one more change.
  func followed(at instant: ContinuousClock.Instant) -> Burst {
    Burst(first: first, last: instant, pauses: pauses)
  }

  /// When it is reported.
  var due: ContinuousClock.Instant { min(last + pauses.quiet, first + pauses.most) }
}
