public import Diagnostics

/// A value as written: text, a list or named values, with its place in the file.
///
/// Nothing is guessed from how a text looks: `no`, `1:30`, `2024-01-01`, `0o7` and `~` are the text
/// that was written, and a value left empty is an empty text. What a text means is for ``Schema``.
public struct YAMLValue: Sendable, Hashable {
  /// What a value holds.
  public enum Content: Sendable, Hashable {
    /// A text, and whether it was written without quotes and without `|` or `>`.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLValue])
    /// Named values, in the order in which they were written, each name once.
    case mapping([YAMLEntry])
  }

  /// The bytes of the value in its file, with its quotes or brackets: what a correction replaces.
  ///
  /// A list or group in lines runs from its first item to the end of its last. An empty value is
  /// the empty range after its colon.
  public let range: SourceRange
  /// What the value holds.
  public let content: Content

  /// A value from its place and content.
  public init(range: SourceRange, content: Content) {
    self.range = range
    self.content = content
  }

  /// The text, or `nil` for lists and groups.
  public var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The elements of a list, or `nil` for anything else.
  public var items: [YAMLValue]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The named values of a group, or `nil` for anything else.
  public var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value of a name in a group, or `nil` when there is none.
  public subscript(name: String) -> YAMLValue? {
    guard case .mapping(let entries) = content else { return nil }
    for entry in entries where entry.key.text == name { return entry.value }
    return nil
  }

  /// Whether the value was left empty, as in `title:`; quotes with nothing in them count too.
  public var isEmpty: Bool {
    if case .scalar(let text, _) = content { text.isEmpty } else { false }
  }
}

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

/// The name of a value, with its place in the file.
public struct YAMLKey: Sendable, Hashable {
  /// The name, without quotes.
  public let text: String
  /// The bytes of the name in its file, with quotes where it has them, without the colon.
  public let range: SourceRange

  /// A name from its text and place.
  public init(text: String, range: SourceRange) {
    self.text = text
    self.range = range
  }
}
