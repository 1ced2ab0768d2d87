/// The items of a list: as many as a page has room for.
public struct ListPart<Item: Sendable & Hashable>: Sendable, Hashable {
  /// Those that are shown.
  public var shown: [Item]
  /// How many there are.
  public var count: Int
  /// Where to see all of them, when there are more.
  public var all: Link?

  /// Whether there is none.
  public var isEmpty: Bool { count == 0 }

  /// Items that are all shown, unless `count` says that there are more.
  public init(_ shown: [Item] = [], count: Int? = nil, all: Link? = nil) {
    self.shown = shown
    self.count = count ?? shown.count
    self.all = all
  }
}
