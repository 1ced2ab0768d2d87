import Diagnostics

/// Guesses what was meant, a limited number of times for each file: a guess is compared with everything that
/// could have been meant, and a file may hold ten thousand mistakes.
struct Guesses {
  /// The most guesses for one file; an honest one needs fewer.
  private static let most = 50

  private var made: [String: Int] = [:]

  /// What `guess` gives, or `nil` where the file at `path` has had its share.
  mutating func about<Value>(_ path: String, _ guess: () -> Value?) -> Value? {
    guard made[path, default: 0] < Self.most else { return nil }
    made[path, default: 0] += 1
    return guess()
  }
}
