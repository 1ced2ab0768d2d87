/// Finds what makes libcmark-gfm take time that grows with the square of the length.
enum Hazards {
  /// The first such thing in a body, or `nil`. Honest bodies never have one.
  static func first(in source: [UInt8], _ body: Range<Int>)
    -> (limit: MarkdownProblem.Limit, range: Range<Int>)?
  {
    nil
  }
}
