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
    var taken = passages.map(isContents)
    // The heading over it goes with it.
    for index in passages.indices.dropFirst()
    where taken[index] && isName(passages[index - 1]) { taken[index - 1] = true }
    let words = zip(passages, taken).filter(\.1).map { [$0.0.block].plainText }
    if words.isEmpty { return (passages, [], []) }
    let finding = Finding(
      kind: .changed, message: "the table of contents was left out: every page has one of its own")
    return (zip(passages, taken).filter { !$0.1 }.map(\.0), words, [finding])
  }

  private static func isName(_ passage: Passage) -> Bool {
    let words = [passage.block].plainText.lowercased().split { !$0.isLetter }
    return ["contents", "table of contents", "list of figures", "list of tables"]
      .contains(words.joined(separator: " "))
  }
}
