/// How much YAML is read before it is refused, so that no file can exhaust time or memory.
public struct YAMLLimits: Sendable, Hashable {
  /// The most bytes.
  public let bytes: Int
  /// The most levels of lists and groups inside each other.
  public let depth: Int
  /// The most values of any kind.
  public let values: Int

  /// Limits from their numbers.
  public init(bytes: Int, depth: Int, values: Int) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }

  /// The most problems that are reported for one file: each costs time to word, and whoever corrected a
  /// hundred will run the check again.
  public static let problems = 100

  /// For front matter and blocks in a page: 64 KiB, 16 levels, 10,000 values.
  public static let frontMatter = YAMLLimits(bytes: 65_536, depth: 16, values: 10_000)
  /// For data files: 2 MiB, 16 levels, 200,000 values.
  public static let dataFile = YAMLLimits(bytes: 2_097_152, depth: 16, values: 200_000)
}
