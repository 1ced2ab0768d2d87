import Diagnostics

/// Parses bodies. Make one for each task: it keeps its memory and its buffers from body to body.
public final class MarkdownParser {
  private let options: MarkdownOptions
  private let arena = CmarkArena()
  private var lines = SourceLines()
  private var out: [UInt8] = []
  private var text: [UInt8] = []

  /// A parser with its options.
  public init(options: MarkdownOptions = MarkdownOptions()) {
    self.options = options
  }

  /// What the body `source[start...]` says. All ranges are offsets into `source`.
  ///
  /// Takes time and memory in proportion to the body, whatever it holds: what passes a limit is not
  /// parsed, and is a ``MarkdownProblem/Kind/limit(_:)``.
  public func parse(_ source: [UInt8], from start: Int = 0) -> ParsedMarkdown {
    let start = min(max(start, 0), source.count)
    let body = start..<source.count
    if body.count > options.limits.bytes { return refused(.tooLong, at: body) }
    if let hazard = Hazards.first(in: source, body) {
      return refused(hazard.limit, at: hazard.range)
    }
    lines.reset(source, from: start)
    let isValid = unsafe source.withUnsafeBufferPointer { bytes in
      unsafe UTF8Validity.isValid(UnsafeBufferPointer(rebasing: bytes[body]))
    }
    let parsed = arena.withTree(
      of: source, from: start, validating: !isValid, memory: options.limits.memory
    ) { root in
      render(root, source, start)
    }
    guard let parsed else { return refused(.tooMuchMemory, at: body) }
    return parsed ?? refused(.tooDeep, at: body)
  }

  private func render(_ root: CmarkNode, _ source: [UInt8], _ start: Int) -> ParsedMarkdown? {
    out.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    var renderer = Renderer(
      source: source, start: start, options: options, lines: lines, out: out, text: text)
    out = []
    text = []
    let isComplete = renderer.render(root)
    out = renderer.out
    text = renderer.text
    guard isComplete else { return nil }
    var result = renderer.result
    result.fragment.bytes = Array(out[...])
    (result.text, result.wordCount) = PlainText.finished(text)
    result.problems.sort { $0.range.lowerBound < $1.range.lowerBound }
    return result
  }

  private func refused(_ limit: MarkdownProblem.Limit, at range: Range<Int>) -> ParsedMarkdown {
    var result = ParsedMarkdown()
    result.problems = [MarkdownProblem(.limit(limit), at: SourceRange(range))]
    return result
  }
}
