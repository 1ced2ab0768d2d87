import Basics
public import Diagnostics

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
  ///
  /// Headings have the `given` anchors in their order, and those after them anchors of their own.
  public func parse(
    _ source: [UInt8], from start: Int = 0, anchors given: [String] = []
  ) -> ParsedMarkdown {
    let start = min(max(start, 0), source.count)
    let result = withTree(of: source, from: start) { root, start in
      render(root, source, start, given)
    }
    switch result {
    case .failure(let refusal): return refused(refusal.limit, at: refusal.range)
    case .success(nil): return refused(.tooDeep, at: start..<source.count)
    case .success(let parsed?):
      if parsed.blocks.count > options.limits.drawings {
        let place = parsed.blocks[options.limits.drawings].range.range
        return refused(.tooMany("```chart"), at: place)
      }
      return parsed
    }
  }

  /// The passages of the body `source[start...]`: its text as readers read it, with the place of each
  /// word. None when it passes a limit.
  ///
  /// For questions about the language of a page, which are asked seldom; the body is parsed for it.
  public func passages(of source: [UInt8], from start: Int = 0) -> [Passage] {
    let result = withTree(of: source, from: start) { root, _ in
      var reader = PassageReader(source, lines: scan.lines)
      reader.read(root)
      return reader.passages
    }
    return (try? result.get()) ?? []
  }

  /// Where the body `source[start...]` holds what is for editors alone, in order: remarks, `<!-- … -->`, and comments
  /// in charts. All of the body when it passes a limit.
  ///
  /// For copies of the source, which few bodies with a remark are made into; the body is parsed for it.
  public func remarks(in source: [UInt8], from start: Int = 0) -> [SourceRange] {
    let result = withTree(of: source, from: start) { root, start in
      var finder = RemarkFinder(source, lines: scan.lines)
      return finder.remarks(below: root, from: start)
    }
    guard let remarks = try? result.get() else { return [SourceRange(start..<source.count)] }
    return remarks.map { SourceRange($0) }
  }

  /// Parses a body, unless it passes a limit, and gives the tree to `body` with where the body starts.
  private func withTree<Result>(
    of source: [UInt8], from start: Int, _ body: (CmarkNode, Int) -> Result
  ) -> Swift.Result<Result, Refusal> {
    let start = min(max(start, 0), source.count)
    let whole = start..<source.count
    if whole.count > options.limits.bytes {
      return .failure(Refusal(limit: .tooLong, range: whole))
    }
    scan.read(source, from: start, depthLimit: options.limits.depth)
    if let refusal = scan.refusal {
      return .failure(Refusal(limit: refusal.limit, range: refusal.range))
    }
    let isValid = scan.isASCII || UTF8Validity.isValid(source, whole)
    let result = arena.withTree(
      of: source, from: start, scan.features, validating: !isValid,
      memory: options.limits.memory
    ) { root in
      body(root, start)
    }
    return result.map(Swift.Result.success)
      ?? .failure(Refusal(limit: .tooMuchMemory, range: whole))
  }

  /// Why a body was not parsed.
  private struct Refusal: Error {
    let limit: MarkdownProblem.Limit
    let range: Range<Int>
  }

  private func render(
    _ root: CmarkNode, _ source: [UInt8], _ start: Int, _ anchors: [String]
  ) -> ParsedMarkdown? {
    out.removeAll(keepingCapacity: true)
    text.removeAll()
    var renderer = Renderer(
      source: source, start: start, options: options, scan: scan, out: out, text: text)
    out = []
    text = PlainText()
    renderer.anchors = Anchors(given: anchors)
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
