/// The keys that exist, by kind, for fields that must name one of them.
public struct KnownKeys: Sendable {
  private struct List: Sendable {
    let ordered: [String]
    let set: Set<String>
  }

  private var lists: [KeyKind: List] = [:]

  /// No keys: fields of any kind of key take any text.
  public static let none = KnownKeys([:])

  /// Keys by kind, each list in the order in which messages should show it.
  public init(_ lists: [KeyKind: [String]]) {
    for (kind, keys) in lists { self[kind] = keys }
  }

  /// The keys of a kind, or `nil` when they are not known here; then any text is taken, and whoever
  /// knows them checks later.
  public subscript(kind: KeyKind) -> [String]? {
    get { lists[kind]?.ordered }
    set { lists[kind] = newValue.map { List(ordered: $0, set: Set($0)) } }
  }

  /// Whether a key exists, or its kind is not known here.
  public func contains(_ key: String, of kind: KeyKind) -> Bool {
    lists[kind]?.set.contains(key) ?? true
  }
}
