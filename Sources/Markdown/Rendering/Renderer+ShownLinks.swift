import Diagnostics

/// Links that a slip has kept from being links, so that readers would see their brackets.
extension Renderer {
  /// `[words] (target)` and `(words)[target]`; `start` is at a bracket.
  mutating func reportMisshapenLink(_ node: CmarkNode, _ literal: CmarkText, _ start: Int) {
    let limit = min(literal.count, start + Self.longestShownLink)
    var end = start + 1
    while end < limit, literal[end] != 0x5D, literal[end] != 0x5B { end += 1 }
    guard end < limit, literal[end] == 0x5D, end > start + 1 else {
      if end < limit, literal[end] == 0x5B, end == start + 1 { reportWikiLink(literal, start) }
      return
    }
    reportMisshapenAddress(node, literal, end, openedAt: start)
    if start > 0, literal[start - 1] == 0x29, literal.isTarget(start + 1..<end) {
      guard let place = locate(shown: literal, start - 1..<end + 1) else { return }
      return report(.reversedLink, at: SourceRange(place))
    }
    var open = end + 1
    while open < limit, literal[open].isASCIISpace { open += 1 }
    guard open > end + 1, open < limit, literal[open] == 0x28 else { return }
    var close = open + 1
    while close < limit, literal[close] != 0x29 { close += 1 }
    let isTarget =
      close < limit && literal.isTarget(open + 1..<close)
      // A web address in the parentheses is a link by itself.
      || open + 1 == literal.count && node.next.map { kinds[$0] == .link } == true
    guard isTarget, let place = locate(shown: literal, start..<open + 1) else { return }
    report(.spacedLink, at: SourceRange(place.upperBound - (open + 1 - end)..<place.upperBound))
  }

  /// `[[page]]`, which is a link in wikis.
  private mutating func reportWikiLink(_ literal: CmarkText, _ start: Int) {
    var end = start + 2
    let limit = min(literal.count, start + 200)
    while end < limit, literal[end] != 0x5D, literal[end] != 0x5B { end += 1 }
    let first = start > 0 && literal[start - 1] == 0x21 ? start - 1 : start
    guard end > start + 2, end + 1 < limit, literal[end] == 0x5D, literal[end + 1] == 0x5D,
      let place = locate(shown: literal, first..<end + 2)
    else { return }
    let text = unsafe String(decoding: literal.bytes[first..<end + 2], as: UTF8.self)
    report(.foreignMarkup(.wikiLink(text)), at: SourceRange(place))
  }

  /// More bytes than this are not read for one.
  private static let longestShownLink = 400
}

extension CmarkText {
  /// Whether a part looks like where a link leads: a page, a heading, a path or an address.
  fileprivate func isTarget(_ part: Range<Int>) -> Bool {
    guard !part.isEmpty, part.allSatisfy({ !self[$0].isASCIISpace }) else { return false }
    let text = unsafe String(decoding: bytes[part], as: UTF8.self)
    return text.hasSuffix(".md") || text.contains(".md#") || text.contains("://")
      || text.hasPrefix("#") || text.hasPrefix("./") || text.hasPrefix("../")
      || text.hasPrefix("mailto:") || text.hasPrefix("www.")
  }
}
