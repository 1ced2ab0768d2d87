import Model

/// Finds, for each resource, the resources that are most alike: by the rare words that they share, by topics,
/// audience and strand.
///
/// A word that more than ``commonWord`` pages have says nothing and is passed over, so the work grows with
/// the number of pages and not with its square.
struct RelatedPages: Sendable {
  /// Words on more pages than this are not compared.
  static let commonWord = 64
  /// How many related pages a page shows, those named by its editor included.
  static let shown = 5

  /// What each page is filed under.
  private let filings: [Filing?]
  /// Which pages have each word, one run for each word.
  private let postings: [Int32]
  /// For each page, the run of each of its words that is worth comparing.
  private let runs: [[Run]]

  private struct Run: Sendable {
    let start: Int32
    let count: Int16
    let weight: Int16
  }

  /// What a resource is filed under, in a form that is compared in a few steps: a bit for each topic and
  /// audience.
  private struct Filing: Sendable {
    let topics: UInt64
    let audience: UInt64
    let strand: Int
  }

  /// What a worker keeps from page to page: scores by page, all zero between two pages.
  struct Scores {
    fileprivate var byPage: [Int32]
    fileprivate var touched: [Int32] = []

    init(pages: Int) {
      byPage = Array(repeating: 0, count: pages)
    }
  }

  init(pages: [Page]) {
    filings = Self.filings(of: pages)
    let entries = Self.entries(of: pages)
    var runs: [[Run]] = Array(repeating: [], count: pages.count)
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count && entries[end].hash == entries[start].hash { end += 1 }
      if (2...Self.commonWord).contains(end - start) {
        for entry in entries[start..<end] {
          // A word on few pages says more; a page that repeats it says it louder, up to a point.
          let weight = Self.commonWord * min(Int(entry.count), 4) / (end - start)
          runs[Int(entry.page)].append(
            Run(
              start: Int32(truncatingIfNeeded: start), count: Int16(end - start),
              weight: Int16(weight)))
        }
      }
      start = end
    }
    self.runs = runs
    postings = entries.map(\.page)
  }

  /// A word of a page.
  private struct Entry {
    var hash: UInt32 = 0
    var page: Int32 = 0
    var count: UInt16 = 0
  }

  /// All words of all resources, brought together by sorting: the pages of one word stand side by side.
  private static func entries(of pages: [Page]) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(pages.count * TextSignature.limit)
    for (id, page) in pages.enumerated() where page.resource != nil {
      for word in page.signature.words {
        entries.append(
          Entry(hash: word.hash, page: Int32(truncatingIfNeeded: id), count: word.count))
      }
    }
    // By counting, eleven bits at a time: each pass keeps the order of the one before, and at first the
    // pages are in order. Half a million entries take a tenth of the time of comparing them.
    var sorted = [Entry](repeating: Entry(), count: entries.count)
    for shift: UInt32 in [0, 11, 22] {
      var places = [Int](repeating: 0, count: 2048)
      for entry in entries { places[Int(entry.hash >> shift & 2047)] += 1 }
      var start = 0
      for digit in places.indices { (places[digit], start) = (start, start + places[digit]) }
      for entry in entries {
        let digit = Int(entry.hash >> shift & 2047)
        sorted[places[digit]] = entry
        places[digit] += 1
      }
      swap(&entries, &sorted)
    }
    return entries
  }

  /// The pages most like one, best first, at most `count`, without those in `excluded`.
  func nearest(
    to id: PageID, count: Int, excluding excluded: [PageID], scores: inout Scores
  ) -> [PageID] {
    guard count > 0, let filing = filings[id] else { return [] }
    for run in runs[id] {
      for place in Int(run.start)..<Int(run.start) + Int(run.count) {
        let other = Int(postings[place])
        if scores.byPage[other] == 0 { scores.touched.append(postings[place]) }
        scores.byPage[other] += Int32(run.weight)
      }
    }
    var best: [(score: Int, page: PageID)] = []
    for other in scores.touched.lazy.map(Int.init) {
      let words = Int(scores.byPage[other])
      scores.byPage[other] = 0
      if other == id || excluded.contains(other) { continue }
      let candidate = (score: words + likeness(of: other, to: filing), page: other)
      if best.count == count, let worst = best.last, !Self.isBetter(candidate, worst) { continue }
      let place = best.firstIndex { Self.isBetter(candidate, $0) } ?? best.endIndex
      best.insert(candidate, at: place)
      if best.count > count { best.removeLast() }
    }
    scores.touched.removeAll(keepingCapacity: true)
    return best.map(\.page)
  }

  private static func isBetter(
    _ left: (score: Int, page: PageID), _ right: (score: Int, page: PageID)
  ) -> Bool {
    left.score == right.score ? left.page < right.page : left.score > right.score
  }

  private func likeness(of other: PageID, to filing: Filing) -> Int {
    guard let there = filings[other] else { return 0 }
    let topics = (there.topics & filing.topics).nonzeroBitCount
    let audience = (there.audience & filing.audience).nonzeroBitCount
    let strand = there.strand == filing.strand ? 1 : 0
    return Self.commonWord * (2 * topics + strand) + Self.commonWord / 2 * audience
  }

  /// Keys beyond the sixty-fourth share bits; a hub with that many has other ways to be told apart.
  private static func filings(of pages: [Page]) -> [Filing?] {
    var numbers: [String: Int] = [:]
    func bits(_ keys: [String]) -> UInt64 {
      keys.reduce(0) { bits, key in
        let number = numbers[key] ?? numbers.count
        numbers[key] = number
        return bits | 1 << UInt64(number % 64)
      }
    }
    return pages.map { page in
      page.resource.map {
        Filing(
          topics: bits(page.front.topics), audience: bits(page.front.audience), strand: $0.strand)
      }
    }
  }
}
