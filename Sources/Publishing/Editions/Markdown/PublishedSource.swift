import Diagnostics
import Markdown

/// The source of a page as readers may have it: without what its author wrote for editors alone.
enum PublishedSource {
  /// The body `source[start...]` without remarks and without comments in charts.
  static func body(of source: [UInt8], from start: Int) -> [UInt8] {
    guard mayHoldRemarks(source[start...]) else { return Array(source[start...]) }
    var kept: [UInt8] = []
    var place = start
    for remark in MarkdownParser().remarks(in: source, from: start) {
      let range = remark.range.clamped(to: place..<source.count)
      kept += source[place..<range.lowerBound]
      let isInChart = source[range].first == 0x23
      place = closeGap(after: &kept, before: range.upperBound, in: source, keepsApart: !isInChart)
    }
    return kept + source[place...]
  }

  /// Whether the body has to be parsed for remarks: most hold neither `<!` nor a chart with a `#`.
  private static func mayHoldRemarks(_ body: ArraySlice<UInt8>) -> Bool {
    var hasChart = false
    for index in body.indices {
      switch body[index] {
      case 0x3C where body[(index + 1)...].first == 0x21: return true
      case 0x63 where !hasChart: hasChart = body[index...].starts(with: "chart".utf8)
      default: break
      }
    }
    return hasChart && body.contains(0x23)
  }

  /// Where the source goes on after a remark that was taken out before `end`. Blanks that parted it from the text stay
  /// no longer; a line that held nothing else goes too, unless it `keepsApart` the lines round it.
  private static func closeGap(
    after kept: inout [UInt8], before end: Int, in source: [UInt8], keepsApart: Bool
  ) -> Int {
    let lineEnd = source[end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.count
    guard isBlank(source[end..<lineEnd]) else {
      if source[end] == 0x20 || source[end] == 0x09 { removeBlanks(&kept) }
      return end
    }
    removeBlanks(&kept)
    guard kept.isEmpty || kept.last == 0x0A else { return end }
    let next = source[lineEnd...].firstIndex(of: 0x0A).map { $0 + 1 } ?? source.count
    let isBlankAbove = kept.isEmpty || kept.lastLine.map(isBlank) ?? true
    let isBlankBelow = lineEnd == source.count || isBlank(source[lineEnd..<next])
    if !isBlankAbove && !isBlankBelow { return keepsApart ? end : lineEnd }
    return isBlankAbove && isBlankBelow ? next : lineEnd
  }

  private static func removeBlanks(_ bytes: inout [UInt8]) {
    while bytes.last == 0x20 || bytes.last == 0x09 { bytes.removeLast() }
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}

extension [UInt8] {
  /// The last whole line, of text that ends in a line end.
  fileprivate var lastLine: ArraySlice<UInt8>? {
    guard let last = indices.last else { return nil }
    let start = self[..<last].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return self[start...]
  }
}
