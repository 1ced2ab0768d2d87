import Foundation
import Testing

/// Every input that is kept with the fuzzers keeps their claims: small ones of each construct, and those that once
/// broke a claim (`found-…`).
@Suite(.serialized)
struct CorpusTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Corpora")

  @Test(arguments: Fuzzer.allCases) func keepsItsClaims(fuzzer: Fuzzer) throws {
    let folder = Self.folder.appending(path: fuzzer.rawValue)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try #require(!names.isEmpty)
    for name in names.sorted() {
      let input = Array(try Data(contentsOf: folder.appending(path: name)))
      #expect(Claims.broken { fuzzer.check(input) } == [], "\(name)")
    }
  }

  /// A fuzzer that reports nothing would pass, too.
  @Test func reportsABrokenClaim() {
    #expect(
      Claims.broken { MarkdownFuzz.checkMarkup("<script>") }
        == ["not on the renderer's list: [\"script\"]\n<script>"])
  }
}
