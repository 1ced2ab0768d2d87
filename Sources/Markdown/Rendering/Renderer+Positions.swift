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

  /// The lines of the present block.
  var blockRange: SourceRange {
    leaf.map(range(of:)) ?? SourceRange(start..<start)
  }
}
