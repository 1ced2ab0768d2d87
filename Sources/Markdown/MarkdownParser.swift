import Diagnostics

/// Parses bodies. Make one for each task: it keeps its memory and its buffers from body to body.
public final class MarkdownParser {
  private let options: MarkdownOptions
  private let arena = CmarkArena()
  private var scan = BodyScan()
  private var out: [UInt8] = []
  private var text = PlainText()

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
    scan.read(source, from: start, depthLimit: options.limits.depth)
    if let refusal = scan.refusal { return refused(refusal.limit, at: refusal.range) }
    let isValid = scan.isASCII || UTF8Validity.isValid(source, body)
    let parsed = arena.withTree(
      of: source, from: start, scan.features, validating: !isValid,
      memory: options.limits.memory
    ) { root in
      render(root, source, start)
    }
    guard let parsed else { return refused(.tooMuchMemory, at: body) }
    guard let parsed else { return refused(.tooDeep, at: body) }
    if parsed.blocks.count > options.limits.drawings {
      let place = parsed.blocks[options.limits.drawings].range.range
      return refused(.tooMany("```chart"), at: place)
    }
    return parsed
  }

  private func render(_ root: CmarkNode, _ source: [UInt8], _ start: Int) -> ParsedMarkdown? {
    out.removeAll(keepingCapacity: true)
    text.removeAll()
    var renderer = Renderer(
      source: source, start: start, options: options, scan: scan, out: out, text: text)
    out = []
    text = PlainText()
    let isComplete = renderer.render(root)
    out = renderer.out
    text = renderer.text
    guard isComplete else { return nil }
    var result = renderer.result
    result.fragment.bytes = Array(out[...])
    (result.text, result.wordCount) = text.finished()
    result.problems.sort { $0.range.lowerBound < $1.range.lowerBound }
    return result
  }

  private func refused(_ limit: MarkdownProblem.Limit, at range: Range<Int>) -> ParsedMarkdown {
    var result = ParsedMarkdown()
    result.problems = [MarkdownProblem(.limit(limit), at: SourceRange(range))]
    return result
  }
}
