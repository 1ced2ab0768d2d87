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
  /// The fields that each of them must have, that of the key first; none where the key is all there is.
  public let fields: [String]

  /// A kind from the word for one such thing, where all of them are listed, and what each must have.
  public init(
    _ name: String, in file: String, under field: String? = nil, with fields: [String] = []
  ) {
    self.name = name
    self.file = file
    self.field = field
    self.fields = fields
  }

  /// The word for one such thing.
  public var description: String { name }

  /// Where they are listed, in words.
  var list: String { field.map { "'\($0)' in \(file)" } ?? file }

  /// The line to add to the list for a new key, such as `- {key: riverside, name: …, region: …}`.
  public func record(for key: String) -> String {
    let isPlain = key.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D
        || byte == 0x20
    }
    let text =
      isPlain
      ? key
      : "'" + key.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        + "'"
    guard let first = fields.first else { return "- " + text }
    return "- {"
      + (["\(first): \(text)"] + fields.dropFirst().map { "\($0): …" }).joined(separator: ", ")
      + "}"
  }
}
