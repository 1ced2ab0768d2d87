/// What a key names: an audience, a source, another page.
///
/// FrontMatter does not know what there is; the keys that exist come in as ``KnownKeys``.
public struct KeyKind: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// The word for one such thing in messages, such as `topic`.
  public let name: String

  /// A kind from the word for one such thing.
  public init(_ name: String) { self.name = name }

  /// A kind from the word for one such thing.
  public init(stringLiteral name: String) { self.name = name }

  /// The word for one such thing.
  public var description: String { name }
}
