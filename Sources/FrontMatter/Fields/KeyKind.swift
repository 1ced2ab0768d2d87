/// What a key names: an audience, a source, another page.
///
/// FrontMatter does not know what there is; the keys that exist come in as ``KnownKeys``.
public struct KeyKind: Sendable, Hashable, CustomStringConvertible {
  /// The word for one such thing in messages, such as `topic`.
  public let name: String
  /// The file that lists them, from the content folder, such as `hub.yml`.
  public let file: String
  /// The field of the file under which they stand, or `nil` when they are the whole of it.
  public let field: String?

  /// A kind from the word for one such thing, and where all of them are listed.
  public init(_ name: String, in file: String, under field: String? = nil) {
    self.name = name
    self.file = file
    self.field = field
  }

  /// The word for one such thing.
  public var description: String { name }

  /// Where they are listed, in words.
  var list: String { field.map { "'\($0)' in \(file)" } ?? file }
}
