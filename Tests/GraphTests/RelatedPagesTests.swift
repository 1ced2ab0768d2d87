import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

struct RelatedPagesTests {
  private func signature(_ text: String) -> [String] {
    TextSignature(of: Array(text.utf8)).words.map { "\($0.hash) \($0.count)" }.sorted()
  }

  @Test func countsWordsOfFiveLettersOrMoreWithoutCase() {
    #expect(signature("Workload, WORKLOAD and the work") == signature("workload workload"))
    #expect(signature("four word text here") == [])
  }

  @Test func doesNotDependOnTheOrderOfWords() {
    let words = (0..<300).map { "word" + String($0, radix: 2).map { $0 == "0" ? "a" : "b" } }
    #expect(
      signature(words.joined(separator: " ")) == signature(words.reversed().joined(separator: " ")))
  }

  @Test func keepsTheMostFrequentWords() {
    let words = (0..<100).map { "word" + String(repeating: "a", count: $0) }
    let text = words.enumerated().flatMap { Array(repeating: $1, count: $0 + 1) }
    let kept = TextSignature(of: Array(text.joined(separator: " ").utf8)).words
    #expect(kept.map { Int($0.count) }.sorted() == Array(61...100))
  }

  @Test func keepsTheMostFrequentOfManyFrequentWords() {
    let words = (0..<60).map { "word" + String(repeating: "a", count: $0) }
    let text = words.enumerated().flatMap { Array(repeating: $1, count: $0 + 100) }
    let kept = TextSignature(of: Array(text.joined(separator: " ").utf8)).words
    #expect(kept.map { Int($0.count) }.sorted() == Array(120...159))
  }

  @Test func remembersNothingOfTheTextBefore() {
    var counter = TextSignature.Counter()
    let texts = (0..<50).map { number in
      Array(
        (0..<number * 9).map { "word" + String(repeating: "a", count: $0 * $0 % 70) }.joined(
          separator: " "
        ).utf8)
    }
    for text in texts {
      #expect(counter.signature(of: text) == TextSignature(of: text))
    }
  }

  /// Words whose hashes all want the same few slots of the table.
  @Test func staysQuickWhenWordsAreMadeToCollide() {
    let letters = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    var text: [UInt8] = []
    var seed: UInt64 = 1
    while text.count < 1 << 19 {
      var word: [UInt8] = []
      for _ in 0..<7 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        word.append(letters[Int(seed >> 33) % 26])
      }
      var hash: UInt32 = 2_166_136_261
      for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      if hash & 0x3FFF < 64 { text += word + [0x20] }
    }
    let time = processorSeconds { _ = TextSignature(of: text) }
    #expect(time < 2)
  }

  private static func hub(workers: Int) async throws -> Hub {
    var files = SmallHub.files()
    for number in 0..<40 {
      let words = (0..<12).map { "subject\(String(UnicodeScalar(UInt8(97 + (number * $0) % 23))))" }
      files["care/page-\(number).md"] = SmallHub.page(
        "Page \(number)", words.joined(separator: " "), "kind: guide",
        number % 3 == 0 ? "topics: [time]" : "audience: [leaders]",
        number == 7 ? "related: [page-30.md, page-30.md, page-7.md, second.md]" : "order: 3")
    }
    let folder = try TemporaryFolder(files)
    return try #require(
      await ContentFolder(path: folder.path).load(drafts: false, workers: workers).hub)
  }

  @Test func givesTheSamePagesOnEveryRun() async throws {
    let once = try await Self.hub(workers: 1).relations.related
    #expect(once.contains { !$0.isEmpty })
    for workers in [1, 2, 8] {
      #expect(try await Self.hub(workers: workers).relations.related == once)
    }
  }

  @Test func putsNamedPagesFirstAndNeitherTwiceNorThePageItself() async throws {
    let hub = try await Self.hub(workers: 1)
    let id = try #require(hub.page(at: "care/page-7.md"))
    let related = hub.relations.related[id].map { hub.pages[$0].path.text }
    #expect(related.prefix(2) == ["care/page-30.md", "care/second.md"])
    #expect(related.count == RelatedPages.shown)
    #expect(Set(related).count == related.count)
    #expect(!related.contains("care/page-7.md"))
  }
}
