import FrontMatter
import FuzzSupport
import Markdown
import SlownessCounters

/// What the tests know to be hostile is read first, as much as there may be: `swift test` reads less of it, because it
/// is not optimised.
@_cdecl("LLVMFuzzerInitialize")
@unsafe
public func readKnown(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer
) -> CInt {
  for hostile in Hostile.all {
    let body = Array(hostile.body(largestBody).utf8)
    let seconds = processorSeconds { parseBody(body) }
    claim(seconds < mostSeconds, "\(seconds) s for \(hostile.name)")
  }
  return 0
}

/// However a few marks are repeated, reading them takes time in proportion.
///
/// An input is a recipe (``Recipe``); libFuzzer is told how slow each is, and so climbs to slower ones.
@_cdecl("LLVMFuzzerTestOneInput")
@unsafe
public func fuzzTime(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let recipe = unsafe Recipe(InputReader(start, count))
  let (subject, sample, most) =
    recipe.isFrontMatter ? (readFrontMatter, 8_000, 65_000) : (parseBody, 24_000, largestBody)
  let text = recipe.text(of: sample)
  let seconds = processorSeconds { subject(text) }
  let nanosecondsAByte = seconds * 1e9 / Double(max(text.count, 1))
  plait_count_slowness(UInt32(max(0, nanosecondsAByte.binaryLogarithm * 4)))
  // Of what takes longer than most, as much as there may be is read.
  guard nanosecondsAByte > 300 else { return 0 }
  let whole = recipe.text(of: most)
  // The least of several runs: whoever shares the processor's caches makes them slower.
  let least = (0..<3).map { _ in processorSeconds { subject(whole) } }.min() ?? 0
  claim(least < mostSeconds, "\(least) s for \(whole.count) bytes of \(recipe)")
  return 0
}

private let largestBody = 1_000_000
/// A second, and as long again for libFuzzer's counting.
private let mostSeconds = 2.0

private func parseBody(_ text: [UInt8]) { _ = unsafe parser.parse(text) }
private func readFrontMatter(_ text: [UInt8]) { _ = YAMLReader().read(text, in: 0..<text.count) }

private nonisolated(unsafe) let parser = MarkdownParser(
  options: MarkdownOptions(terms: TermMatcher([["a"], ["b c"]])))

extension Double {
  fileprivate var binaryLogarithm: Double { self > 0 ? Double(exponent) + significand - 1 : 0 }
}
