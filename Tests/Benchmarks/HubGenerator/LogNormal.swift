/// Sizes as texts have them: most near the middle, a few several times as long.
struct LogNormal {
  /// Half of the sizes are below this.
  let median: Double
  /// The standard deviation of the logarithm.
  let spread: Double

  /// Draws a size, at least a tenth and at most twelve times the median.
  func draw(from random: inout RandomStream) -> Int {
    // Twelve uniform numbers add up to something close enough to a normal one.
    var sum = -6.0
    for _ in 0..<12 { sum += Double(random.next() >> 11) / 9_007_199_254_740_992 }
    return Int(median * min(max(Self.exponential(sum * spread), 0.1), 12))
  }

  /// e to the power of a small number. The C library's last digits differ between machines; the four
  /// operations of arithmetic do not.
  private static func exponential(_ exponent: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for step in 1...30 {
      term *= exponent / Double(step)
      sum += term
    }
    return sum
  }
}
