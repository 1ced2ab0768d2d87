/// What makes a page of a preview follow the hub while it is edited.
public struct LiveView: Sendable, Hashable {
  /// What the page's script shows the server, to be told anything.
  public var token: String
  /// The number of the reading of the hub that the page shows, from 1.
  public var reading: Int

  /// Creates the value from its parts.
  public init(token: String, reading: Int) {
    self.token = token
    self.reading = reading
  }
}
