import FrontMatter
import Markdown

/// However a few marks are repeated, reading them takes time in proportion.
///
/// An input is a recipe (``Recipe``); libFuzzer is told how slow each is, and so climbs to slower ones.
enum TimeFuzz {
  static func check(_ input: [UInt8], isSlow: (UInt32) -> Void) {
    let recipe = Recipe(InputReader(input))
    let (subject, sample, most) =
      recipe.isFrontMatter ? (readFrontMatter, 8_000, 65_000) : (parseBody, 24_000, largestBody)
    let text = recipe.text(of: sample)
    let seconds = processorSeconds { subject(text) }
    let nanosecondsAByte = seconds * 1e9 / Double(max(text.count, 1))
    isSlow(UInt32(max(0, nanosecondsAByte.binaryLogarithm * 4)))
    // Of what takes longer than most, as much as there may be is read.
    guard nanosecondsAByte > 300 else { return }
    let whole = recipe.text(of: most)
    // The least of several runs: whoever shares the processor's caches makes them slower.
    let least = (0..<3).map { _ in processorSeconds { subject(whole) } }.min() ?? 0
    claim(least < mostSeconds, "\(least) s for \(whole.count) bytes of \(recipe)")
  }

  private static let largestBody = 1_000_000
  /// A second, and as long again for libFuzzer's counting.
  private static let mostSeconds = 2.0

  private static func parseBody(_ text: [UInt8]) {
    _ = MarkdownParser(options: MarkdownOptions(terms: terms)).parse(text)
  }
  private static func readFrontMatter(_ text: [UInt8]) {
    _ = YAMLReader().read(text, in: 0..<text.count)
  }

  private static let terms = TermMatcher([["a"], ["b c"]])
}

extension Double {
  fileprivate var binaryLogarithm: Double { self > 0 ? Double(exponent) + significand - 1 : 0 }
}
