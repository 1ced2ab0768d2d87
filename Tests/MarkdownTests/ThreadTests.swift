import Markdown
import Testing

/// libcmark-gfm keeps one table for all threads, which autolinks and strikethroughs change.
struct ThreadTests {
  private static let corpus: [[UInt8]] = (0..<400).map { number in
    let strikethrough = number.isMultiple(of: 2) ? "~~a~~ b~c~ *~~d~~*" : "e"
    let line = "www.a.org \(strikethrough) https://b.org/\(number), me@c.org *f* ww:w w~w [g](h)\n"
    return Array(String(repeating: line + "\n", count: 10 + number % 30).utf8)
  }

  @Test func givesTheSameOnManyThreads() async {
    let parser = MarkdownParser()
    let expected = Self.corpus.map { parser.parse($0) }
    let results = await withTaskGroup(of: [ParsedMarkdown].self) { group in
      for _ in 0..<8 {
        group.addTask {
          let parser = MarkdownParser()
          return Self.corpus.map { parser.parse($0) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let wrong = results.map { zip($0, expected).filter { $0 != $1 }.count }
    #expect(wrong == Array(repeating: 0, count: 8))
  }

  @Test func givesTheSameFromAUsedParser() {
    let parser = MarkdownParser()
    let deep = Array(String(repeating: "> ", count: 500).utf8)
    let large = Array(String(repeating: "*a* [b](c)\n\n", count: 20_000).utf8)
    for body in Self.corpus.prefix(50) {
      let expected = MarkdownParser().parse(body)
      _ = parser.parse(deep)
      #expect(parser.parse(body) == expected)
    }
    _ = parser.parse(large)
    #expect(parser.parse(Self.corpus[0]) == MarkdownParser().parse(Self.corpus[0]))
  }
}
