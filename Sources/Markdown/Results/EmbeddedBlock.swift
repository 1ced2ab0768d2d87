public import Diagnostics

/// A fenced block that the hub draws rather than shows, such as a chart.
public struct EmbeddedBlock: Sendable, Hashable {
  /// The info string: the block's kind and what follows it, such as `chart bars`.
  public let info: String
  /// What stands between the fences, in UTF-8, each line with its line feed.
  public let literal: [UInt8]
  /// The lines between the fences. Inside a list or a quote they hold its indentation and marks too.
  public let range: SourceRange

  /// A block from its parts.
  public init(info: String, literal: [UInt8], range: SourceRange) {
    self.info = info
    self.literal = literal
    self.range = range
  }
}
