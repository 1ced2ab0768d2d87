import Diagnostics

/// A source in which places are marked: what stands between `⟦` and `⟧` is where something is expected.
struct MarkedSource {
  /// The bytes without the marks.
  private(set) var bytes: [UInt8] = []
  /// The marked places, in order.
  private(set) var ranges: [SourceRange] = []

  init(_ text: String) {
    var start = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "⟦": start = bytes.count
      case "⟧": ranges.append(SourceRange(start..<bytes.count))
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
  }
}
