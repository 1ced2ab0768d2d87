/// HTML with holes: places where something goes that depends on the rest of the hub.
public struct Fragment: Sendable, Hashable {
  /// The HTML without what fills the holes, in valid UTF-8.
  public var bytes: [UInt8]
  /// The holes, in the order of their offsets.
  public var holes: [Hole]

  /// A fragment from its bytes and its holes, which must be sorted by offset.
  public init(bytes: [UInt8] = [], holes: [Hole] = []) {
    self.bytes = bytes
    self.holes = holes
  }

  /// Appends the HTML to `output`, calling `hole` at each hole to append what belongs there.
  ///
  /// What is appended must be escaped already: holes may stand inside attribute values.
  @inlinable
  public func fill(into output: inout [UInt8], _ hole: (Hole.Kind, inout [UInt8]) -> Void) {
    var start = 0
    for next in holes {
      let end = Int(next.offset)
      output.append(contentsOf: bytes[start..<end])
      hole(next.kind, &output)
      start = end
    }
    output.append(contentsOf: bytes[start...])
  }
}
