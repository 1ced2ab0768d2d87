/// An attribute of raw HTML with an address relative to the page, such as the `href` of a link to another one.
public struct RawAddress: Sendable, Hashable {
  /// What the address is for.
  public enum Use: Sendable, Hashable {
    /// A link leads there.
    case link
    /// A picture is there.
    case picture
    /// Something else is loaded from there, or sent there.
    case other
  }

  /// What the address is for.
  public let use: Use
  /// The address, without character references.
  public let address: String
  /// The whole attribute as it was written.
  public let attribute: [UInt8]
}
