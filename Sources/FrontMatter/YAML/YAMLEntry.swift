/// A named value, as in `title: Supervision`.
public struct YAMLEntry: Sendable, Hashable {
  /// The name.
  public let key: YAMLKey
  /// The value.
  public let value: YAMLValue

  /// An entry from its name and value.
  public init(key: YAMLKey, value: YAMLValue) {
    self.key = key
    self.value = value
  }
}
