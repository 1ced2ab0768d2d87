import CCommit

/// The version of the command.
enum Version {
  /// The number of the release, as semver.org has it.
  static let current = "0.1.0"

  /// What `plait --version` prints: the number, and the commit that was built. Only whoever builds knows that: the
  /// Makefile and the release say it in `PLAIT_COMMIT`, and it is unknown where sources without a history are built.
  static var full: String {
    let commit = unsafe String(cString: plait_commit())
    return "\(current) (commit \(commit))"
  }
}
