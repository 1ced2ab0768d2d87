/// Finds, for each resource, the resources that are most alike: by topics, audience and strand, and by the
/// rare words that they share.
///
/// A word that more than ``commonWord`` pages have says nothing and is passed over, so the work grows with
/// the number of pages and not with its square.
struct RelatedPages {
  /// Words on more pages than this are not compared.
  static let commonWord = 64
  /// How many related pages a page shows, those named by its editor included.
  static let shown = 5

  private let pages: [Page]
  private let resources: [PageID]
  private var postings: [UInt32: [PageID]] = [:]

  init(pages: [Page]) {
    self.pages = pages
    resources = pages.indices.filter { pages[$0].resource != nil }
    var frequency: [UInt32: Int32] = [:]
    frequency.reserveCapacity(resources.count * 8)
    for id in resources {
      for word in pages[id].signature.words { frequency[word.hash, default: 0] += 1 }
    }
    for id in resources {
      for word in pages[id].signature.words {
        let pagesWithIt = Int(frequency[word.hash] ?? 0)
        guard pagesWithIt > 1, pagesWithIt <= Self.commonWord else { continue }
        postings[word.hash, default: []].append(id)
      }
    }
  }

  /// The pages most like one, best first, at most `count`, without those in `excluded`.
  func nearest(to id: PageID, count: Int, excluding excluded: [PageID]) -> [PageID] {
    guard count > 0, let resource = pages[id].resource else { return [] }
    var scores: [PageID: Int] = [:]
    for word in pages[id].signature.words {
      guard let others = postings[word.hash] else { continue }
      // A word on few pages says more; a page that repeats it says it louder, up to a point.
      let weight = Self.commonWord * min(Int(word.count), 4) / others.count
      for other in others where other != id { scores[other, default: 0] += weight }
    }
    for named in excluded { scores[named] = nil }
    return
      scores
      .map { other, score in (other, score + likeness(of: other, to: id, resource)) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .prefix(count)
      .map(\.0)
  }

  private func likeness(of other: PageID, to id: PageID, _ resource: Resource) -> Int {
    let here = pages[id].front
    let there = pages[other].front
    let topics = there.topics.count(where: here.topics.contains)
    let audience = there.audience.count(where: here.audience.contains)
    let strand = pages[other].resource?.strand == resource.strand ? 1 : 0
    return Self.commonWord * (2 * topics + strand) + Self.commonWord / 2 * audience
  }
}
