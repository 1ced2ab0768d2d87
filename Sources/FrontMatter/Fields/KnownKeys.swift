package import Basics

/// The keys that exist, by kind, for fields that must name one of them.
public struct KnownKeys: Sendable {
  private struct List: Sendable {
    let ordered: [String]
    let set: Set<String>
  }

  private var lists: [KeyKind: List] = [:]
  private var titles: [KeyKind: [String: String]] = [:]

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

  /// Takes note of the titles that readers see in place of keys of a kind. One that two things have is of no use.
  public mutating func note(_ titled: [(title: String, key: String)], of kind: KeyKind) {
    let keys = Dictionary(grouping: titled, by: { Self.folded($0.title) })
    titles[kind] = keys.compactMapValues { $0.count == 1 ? $0[0].key : nil }
  }

  /// The key of what has a title, whatever its case, or `nil` when nothing of the kind has.
  package func key(titled title: String, of kind: KeyKind) -> String? {
    titles[kind]?[Self.folded(title)]
  }

  private static func folded(_ title: String) -> String {
    title.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The digest of all keys: by them alone a page is found to be without a fault.
  package var digest: Digest {
    var writer = CacheWriter()
    writer.write(lists.sorted { $0.key.name < $1.key.name }) { writer, list in
      writer.write(list.key.name)
      writer.write(list.value.ordered) { $0.write($1) }
    }
    return Digest(of: writer.bytes)
  }

  /// Whether a key exists, or its kind is not known here.
  public func contains(_ key: String, of kind: KeyKind) -> Bool {
    lists[kind]?.set.contains(key) ?? true
  }
}
