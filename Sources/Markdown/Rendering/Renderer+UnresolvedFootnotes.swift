import Diagnostics

/// A reference to a footnote that is not there, until the whole body has been seen.
struct UnresolvedFootnote {
  let label: String
  let range: SourceRange
  /// Whether it begins a paragraph and text follows it, as in a footnote whose colon was forgotten.
  let mayBeFootnote: Bool
}

extension Renderer {
  /// Notes `[^label]` in a text, which cmark leaves as it is where there is no such footnote.
  mutating func noteUnresolvedFootnote(_ node: CmarkNode, _ literal: CmarkText, _ start: Int) {
    guard footnotes.unresolved.count < MarkdownProblem.mostOfASort else { return }
    var end = start + 2
    while end < literal.count, literal[end] != 0x5D, literal[end] != 0x5B, end - start < 100 {
      end += 1
    }
    guard end < literal.count, literal[end] == 0x5D, end > start + 2 else { return }
    let place = locate(text: literal, start..<end + 1)
    if let place, place.lowerBound > 0, source[place.lowerBound - 1] == 0x5C { return }
    let label = unsafe String(decoding: literal.bytes[start + 2..<end], as: UTF8.self)
    let isFirst = start == 0 && node.previous == nil && node.parent == leaf
    let isFollowed = end + 1 < literal.count && literal[end + 1].isASCIISpace
    footnotes.unresolved.append(
      UnresolvedFootnote(
        label: label, range: place.map { SourceRange($0) } ?? blockRange,
        mayBeFootnote: isFirst && isFollowed))
  }

  /// Reports what was noted. Where one of several with a label can be the footnote itself, it is, and only its colon is
  /// missing.
  mutating func reportUnresolvedFootnotes() {
    let unresolved = footnotes.unresolved
    var counts: [String: Int] = [:]
    for footnote in unresolved { counts[footnote.label, default: 0] += 1 }
    var found: Set<String> = []
    for footnote in unresolved where footnote.mayBeFootnote && counts[footnote.label] ?? 0 > 1 {
      guard found.insert(footnote.label).inserted else { continue }
      report(.footnoteWithoutColon(label: footnote.label), at: footnote.range)
    }
    for footnote in unresolved where !found.contains(footnote.label) {
      report(.unresolvedFootnote(label: footnote.label), at: footnote.range)
    }
  }
}
