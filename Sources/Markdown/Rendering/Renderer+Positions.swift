import Diagnostics

extension Renderer {
  /// Makes `node` the block in which inlines are looked for.
  mutating func beginLeaf(_ node: CmarkNode) {
    leaf = node
    isLocatorAtLeaf = false
  }

  /// Turns the locator to the present block, when it is not there yet.
  private mutating func turnLocator() {
    guard !isLocatorAtLeaf, let leaf else { return }
    isLocatorAtLeaf = true
    locator.begin(lines.range(leaf.startLine, through: leaf.endLine))
  }

  /// Where the destination of a link or an image stands: in the block, or else in a definition, or
  /// else the lines of the block.
  mutating func locate(destination: CmarkText) -> SourceRange {
    turnLocator()
    if let range = locator.destination(destination, in: source) { return SourceRange(range) }
    if destination.isEmpty { return blockRange }
    let definitions = self.definitions ?? LinkDefinitions(source, from: start)
    self.definitions = definitions
    if let range = definitions.destination(destination, in: source) { return SourceRange(range) }
    return blockRange
  }

  /// Where an address that was written as text stands, or else the lines of the block.
  mutating func locate(autolink text: CmarkText, of destination: CmarkText) -> SourceRange {
    turnLocator()
    if let range = locator.verbatim(text, 0..<text.count, in: source) { return SourceRange(range) }
    return locate(destination: destination)
  }

  /// Where a piece of text stands as it is, or `nil`.
  mutating func locate(text: CmarkText, _ part: Range<Int>) -> Range<Int>? {
    turnLocator()
    return locator.verbatim(text, part, in: source)
  }

  /// Where a part of a text stands in the present block at or after `start`, whatever was found before, unless a
  /// backslash stands before it.
  func find(_ text: CmarkText, _ part: Range<Int>, from start: Int = 0) -> Range<Int>? {
    let block = blockRange.range
    var index = max(start, block.lowerBound)
    while index + part.count <= block.upperBound {
      if source[index] == text[part.lowerBound],
        part.allSatisfy({ source[index + $0 - part.lowerBound] == text[$0] })
      {
        let isEscaped = index > 0 && source[index - 1] == 0x5C
        return isEscaped ? nil : index..<index + part.count
      }
      index += 1
    }
    return nil
  }

  /// The lines of the present block.
  var blockRange: SourceRange {
    leaf.map(range(of:)) ?? SourceRange(start..<start)
  }
}
