public import Model

/// What is related to what, on both sides. Pages are numbers in ``Hub/pages``, records numbers in the
/// register that holds them; every list is in a fixed order.
public struct Relations: Sendable {
  /// For each page, the pages that link to it in their bodies.
  public var linkedFrom: [[PageID]] = []
  /// For each page, what is worth reading with it: named by its editor first, then the most alike.
  public var related: [[PageID]] = []
  /// For each page in a strand, its neighbours in reading order.
  public var neighbours: [Neighbours] = []
  /// For each page, the pathways it is a step of.
  public var pathways: [[PageID]] = []
  /// For each page, the sources that it cites, in the order of their records.
  public var citations: [[Int]] = []
  /// For each recommendation, the pages that bear on it.
  public var answers: [[PageID]] = []
  /// For each source, the pages that cite it.
  public var citedBy: [[PageID]] = []
  /// For each term, the pages on which it links itself.
  public var usedOn: [[PageID]] = []
  /// For each organisation, the case studies about it.
  public var caseStudies: [[PageID]] = []

  /// A page in a strand among the pages nearest to it in reading order, up to three on either side.
  public func surroundings(of page: PageID) -> [PageID] {
    var before: [PageID] = []
    var after: [PageID] = []
    while before.count < 3, let previous = neighbours[before.last ?? page].previous {
      before.append(previous)
    }
    while after.count < 3, let next = neighbours[after.last ?? page].next { after.append(next) }
    return before.reversed() + [page] + after
  }

  /// The pages before and after one.
  public struct Neighbours: Sendable {
    /// The page before.
    public var previous: PageID?
    /// The page after.
    public var next: PageID?
  }
}
