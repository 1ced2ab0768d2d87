import Diagnostics

/// Remarks that a slip has kept from being remarks, or has made take in more than was meant.
extension Renderer {
  /// Looks for them in a block of HTML, which a remark in lines of its own is.
  mutating func reportMisshapenRemarks(_ node: CmarkNode) {
    // cmark gives the line before the last as the last of a block that a remark ends.
    let literal = node.literal
    let count = (0..<literal.count).count { literal[$0] == 0x0A }
    let block = lines.range(node.startLine, through: node.startLine + max(count, 1) - 1)
    let isRemark = RawHTML.beginsWithComment(node.literal)
    var index = block.lowerBound
    while let start = Remark.first(in: source, from: index, before: block.upperBound) {
      guard let end = Remark.end(source, of: start, before: block.upperBound) else {
        return report(
          .misshapenRemark(.unclosed(isShown: false)), at: SourceRange(start..<start + 4))
      }
      if let inner = Remark.first(in: source, from: start + 4, before: end) {
        report(.misshapenRemark(.nested), at: SourceRange(inner..<inner + 4))
      }
      index = end
    }
    let rest = (index..<block.upperBound).trimmed(in: source)
    if isRemark && !rest.isEmpty && !options.allowsRawHTML {
      report(.misshapenRemark(.besideText), at: SourceRange(rest))
    }
  }

  /// Looks for them where a text holds `<!--`; once in each block.
  mutating func reportShownRemarks(_ literal: CmarkText) {
    guard mayHaveRemarks, additions, let leaf, leaf != blockWithShownRemark,
      RawHTML.holdsCommentStart(literal)
    else { return }
    blockWithShownRemark = leaf
    let isRow = kinds[leaf] == .tableRow
    var scanner = RemarkScanner(
      source, lines.range(leaf.startLine, through: leaf.endLine).trimmed(in: source))
    while let remark = scanner.next() {
      let isSplit = isRow && source[remark].contains(0x7C)
      if !isSplit && Remark.mayStandInLine(source, remark) { continue }
      let isEnded =
        !isSplit && Remark.end(source, of: remark.lowerBound, before: remark.upperBound) != nil
      report(
        .misshapenRemark(isEnded ? .doubleHyphen : .unclosed(isShown: true)),
        at: SourceRange(remark.lowerBound..<remark.lowerBound + 4))
    }
  }
}
