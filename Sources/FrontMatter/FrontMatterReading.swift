public import Diagnostics

/// The front matter of one page: its fields, where the body starts, and what is wrong so far.
public struct FrontMatterReading: Sendable {
  /// The fields as written, or `nil` when none can be read.
  public let fields: YAMLValue?
  /// The offset of the body's first byte: 0, or that after a byte order mark, without front matter.
  public let bodyStart: Int
  /// The opening line: where ``Schema/decode(_:in:known:at:)`` should report what is missing.
  public let opening: SourceRange?
  /// What is wrong with the front matter as such.
  public let diagnostics: [Diagnostic]

  /// Finds and reads the front matter of a page.
  public init(of file: SourceFile, limits: YAMLLimits = .frontMatter) {
    do throws(FrontMatterProblem) {
      let split = try FrontMatterSplit(of: file.bytes)
      let reading = YAMLReader(limits: limits).read(file.bytes, in: split.yaml)
      fields = reading.value
      bodyStart = split.bodyStart
      opening = split.opening
      diagnostics =
        split.problems.map { $0.diagnostic(in: file) }
        + reading.problems.map { $0.diagnostic(in: file) }
    } catch {
      fields = nil
      bodyStart = file.bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
      opening = nil
      diagnostics = [error.diagnostic(in: file)]
    }
  }
}
