/// Whom to write to about the hub.
public struct ContactView: Sendable, Hashable {
  /// Who they are.
  public var name: String
  /// Their address.
  public var email: Link?

  /// Creates the value from its parts.
  public init(
    name: String,
    email: Link? = nil
  ) {
    self.name = name
    self.email = email
  }
}
