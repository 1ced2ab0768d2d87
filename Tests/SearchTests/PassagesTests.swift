import Testing

@testable import Search

struct PassagesTests {
  private func chosen(_ text: String) -> String {
    String(decoding: Passages.chosen(from: Array(text.utf8)), as: UTF8.self)
  }

  @Test func keepsAShortTextWhole() {
    #expect(chosen("One.\nTwo.") == "One.\nTwo.")
  }

  @Test func keepsHowEachBlockBegins() {
    let block = { (name: String) in
      "\(name) begins with a sentence of its own here. "
        + String(repeating: "More of it. ", count: 30)
    }
    let kept = chosen(["Alpha", "Heading", "Gamma", "Delta"].map(block).joined(separator: "\n"))
    let starts = kept.split(separator: "\n").map { $0.split(separator: " ")[0] }
    #expect(starts == ["Alpha", "Heading", "Gamma"])
    #expect(kept.utf8.count <= Passages.limit)
  }

  @Test func cutsWordsAndScalarsWhole() {
    #expect(chosen(String(repeating: "wörter ", count: 100)).hasSuffix("wörter…"))
    let run = chosen(String(repeating: "ö", count: 400))
    #expect(run.hasSuffix("ö…"))
    #expect(!run.contains("\u{FFFD}"))
  }
}
