/// Finds everything in a body that its author wrote for editors alone: remarks, `<!-- … -->`, and comments in charts.
///
/// cmark says which lines are text and which are code; where it says nothing, as in footnotes that are not shown,
/// whatever looks like a remark is one.
struct RemarkFinder {
  /// Lines in which a remark is not looked for as elsewhere.
  private struct Part {
    enum Form { case text, code, chart }

    let form: Form
    let range: Range<Int>
  }

  private let source: [UInt8]
  private let lines: SourceLines
  private let kinds = CmarkNodeKinds.shared
  private var remarks: [Range<Int>] = []

  init(_ source: [UInt8], lines: SourceLines) {
    self.source = source
    self.lines = lines
  }

  /// The remarks in `source[start...]`, whose tree is below `root`, in order.
  mutating func remarks(below root: CmarkNode, from start: Int) -> [Range<Int>] {
    var place = start
    for part in parts(below: root) where part.range.lowerBound >= place {
      readRaw(place..<part.range.lowerBound)
      switch part.form {
      case .text: readText(part.range)
      case .code: break
      case .chart: remarks += YAMLComments(source, part.range).found
      }
      place = part.range.upperBound
    }
    readRaw(place..<source.count)
    return remarks
  }

  /// The lines of text and code by place; cmark moves footnotes to the end of the tree.
  private func parts(below root: CmarkNode) -> [Part] {
    var parts: [Part] = []
    var node: CmarkNode? = root
    while let current = node {
      let form: Part.Form? =
        switch kinds[current] {
        case .paragraph, .heading, .tableRow: .text
        case .codeBlock: current.isChart ? .chart : .code
        default: nil
        }
      if let form {
        let range = lines.range(current.startLine, through: current.endLine)
        parts.append(Part(form: form, range: range))
        node = current.followingSkippingChildren
      } else {
        node = current.following
      }
    }
    return parts.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func readText(_ block: Range<Int>) {
    var scanner = RemarkScanner(source, block)
    while let remark = scanner.next() { remarks.append(remark) }
  }

  private mutating func readRaw(_ part: Range<Int>) {
    var index = part.lowerBound
    while let start = Remark.first(in: source, from: index, before: part.upperBound) {
      let end = Remark.end(source, of: start, before: part.upperBound) ?? part.upperBound
      remarks.append(start..<end)
      index = end
    }
  }
}
