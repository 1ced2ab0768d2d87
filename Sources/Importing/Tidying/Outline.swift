/// Gives headings the levels that a page has: the first below its title, and none more than one below the one before.
enum HeadingLevels {
  static func applied(to passages: [Passage]) -> [Passage] {
    var open: [Int] = []
    return passages.map { passage in
      guard case .heading(let level, let id, let words) = passage.block else { return passage }
      while let last = open.last, last >= level { open.removeLast() }
      open.append(level)
      return Passage(
        style: passage.style, block: .heading(min(6, open.count + 1), id: id, words))
    }
  }
}

/// Takes out the table of contents, which the hub makes itself.
enum Contents {
  static func removed(
    from passages: [Passage]
  ) -> (passages: [Passage], words: [String], findings: [Finding]) {
    let isContents = { (passage: Passage) in
      passage.style.hasPrefix("toc ") || passage.style.hasPrefix("contents ")
        || passage.style == "table of figures"
    }
    let words = passages.filter(isContents).map { [$0.block].plainText }
    if words.isEmpty { return (passages, [], []) }
    let finding = Finding(
      kind: .changed, message: "the table of contents was left out: every page has one of its own")
    return (passages.filter { !isContents($0) }, words, [finding])
  }
}
