import Diagnostics

/// Blocks that were meant for an item of a numbered list, but stand too far to the left to be part of it.
extension Renderer {
  /// Looks at what stands before a list, or at the list itself when it holds the points of a numbered item.
  mutating func reportBrokenList(_ list: CmarkNode) {
    guard let before = list.previous else { return }
    if !list.isOrderedList {
      if isOrdered(before) { reportOutdented(list, from: before) }
    } else if list.listStart > 1, kinds[before] != .list, let first = before.previous,
      isOrdered(first), first.listStart + count(of: first) == list.listStart
    {
      reportOutdented(before, from: first)
    }
  }

  private func isOrdered(_ node: CmarkNode) -> Bool { kinds[node] == .list && node.isOrderedList }

  private func count(of list: CmarkNode) -> Int {
    var count = 0
    var item = list.firstChild
    while let current = item {
      count += 1
      item = current.next
    }
    return count
  }

  /// Reports a block whose first line has spaces before it, though fewer than the text of the list's last item.
  private mutating func reportOutdented(_ block: CmarkNode, from list: CmarkNode) {
    let line = lines.range(block.startLine, through: block.startLine)
    let place = line.trimmed(in: source)
    guard let item = list.lastChild, let needed = textIndent(of: item),
      place.lowerBound > line.lowerBound, place.lowerBound - line.lowerBound < needed
    else { return }
    report(.outdentedBlock(needed: needed), at: SourceRange(place))
  }

  /// How many bytes stand before the text of a numbered item, in the line in which it begins.
  private func textIndent(of item: CmarkNode) -> Int? {
    let line = lines.range(item.startLine, through: item.startLine)
    var index = line.lowerBound
    while index < line.upperBound, source[index] == 0x20 { index += 1 }
    let number = index
    while index < line.upperBound, source[index].isASCIIDigit { index += 1 }
    guard index > number, index + 1 < line.upperBound else { return nil }
    index += 1
    while index < line.upperBound, source[index] == 0x20 { index += 1 }
    return index - line.lowerBound
  }
}
