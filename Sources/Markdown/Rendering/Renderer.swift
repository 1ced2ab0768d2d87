import Diagnostics

/// Walks cmark's tree once and writes down all that ``ParsedMarkdown`` holds.
///
/// The walk goes by the nodes' own links, never by recursion, so that no depth of input can exhaust
/// the stack. Each construct has its own extension in a file beside this one.
struct Renderer {
  let source: [UInt8]
  let start: Int
  let options: MarkdownOptions
  let additions: Bool
  let kinds = CmarkNodeKinds.shared
  let lines: SourceLines
  /// Whether the body holds what remarks begin with.
  let mayHaveRemarks: Bool
  /// Whether the body holds what templates of other programs begin with.
  let mayHaveTemplates: Bool
  /// Whether the body holds marks that other programs understand.
  let mayHaveForeignMarks: Bool
  /// Whether the body holds lines that begin like the marks of a merge.
  let mayHaveMergeMarks: Bool
  let mayBeUnfinished: Bool
  /// Whether the body holds what the keys of citations begin with.
  let mayHaveCitations: Bool
  /// Whether the body holds nothing but ASCII.
  let isASCII: Bool
  /// Whether the body holds what footnotes begin with.
  let mayHaveFootnotes: Bool

  /// The fragment's bytes so far.
  var out: [UInt8]
  /// The plain text so far.
  var text: PlainText
  var result = ParsedMarkdown()
  /// How many problems of each sort have been noted.
  private var reported: [Int: Int] = [:]

  /// For each container that is open, whether its paragraphs stand without `<p>`.
  var tight: [Bool] = [false]
  /// The block whose inlines are being rendered, for positions.
  var leaf: CmarkNode?
  var locator = InlineLocator()
  var isLocatorAtLeaf = false
  var definitions: LinkDefinitions?

  /// How many images are open: their content is alt text.
  var imageDepth = 0
  /// How many links are open, one in the words of the other.
  var linkDepth = 0
  /// Groups of citations in the words of the link that is open, by their first: they are links themselves,
  /// so they go after it.
  var citationsAfterLink: [Int] = []
  /// The outermost link that is open, and where its words begin in `text`.
  var openLink: (index: Int, text: Int)?
  var openImage: (index: Int, text: Int)?
  var headingTextStart = 0
  var anchors = Anchors()
  var lastHeadingLevel = 1
  var firstHeadings: [String: SourceRange] = [:]
  var table = TableState()
  var footnotes = FootnoteState()
  var quotes: [QuoteFrame] = []
  var calloutHead: CalloutHead?
  var calloutCount = 0
  /// Up to where a block was searched for keys in brackets, and for keys after an `@`.
  var looseCitations: (block: CmarkNode?, bracket: Int, sign: Int) = (nil, 0, 0)
  /// The elements of raw HTML of which an opening tag was reported last.
  var openHTML: Set<String> = []
  /// The last block with a template of another program.
  var blockWithTemplate: CmarkNode?
  /// The last block with a remark that readers would see.
  var blockWithShownRemark: CmarkNode?
  /// The last paragraph with bullets that make no list.
  var paragraphWithTypedBullets: CmarkNode?
  /// The terms that have a hole in this section already, by number.
  var seenTerms: [Bool]
  /// How many constructs are open in which no term may be linked.
  var termsBarred = 0

  init(
    source: [UInt8], start: Int, options: MarkdownOptions, scan: BodyScan, out: [UInt8],
    text: PlainText
  ) {
    self.source = source
    self.start = start
    self.options = options
    lines = scan.lines
    mayHaveRemarks = scan.mayHaveRemarks
    mayHaveTemplates = scan.mayHaveTemplates
    mayHaveForeignMarks = scan.mayHaveForeignMarks
    mayHaveMergeMarks = scan.mayHaveMergeMarks
    mayBeUnfinished = scan.mayBeUnfinished
    mayHaveCitations = scan.mayHaveCitations
    isASCII = scan.isASCII
    mayHaveFootnotes = scan.features.hasFootnote
    self.out = out
    self.text = text
    additions = options.additions
    seenTerms = Array(repeating: false, count: options.additions ? options.terms.count : 0)
  }

  /// Renders the tree below `root`. False when it is deeper than the limits allow.
  mutating func render(_ root: CmarkNode) -> Bool {
    footnotes.countReferences(below: root, kinds)
    var node = root
    var depth = 0
    while true {
      let kind = kinds[node]
      if enter(node, kind) {
        if let child = node.firstChild {
          depth += 1
          if depth > options.limits.depth { return false }
          node = child
          continue
        }
        exit(node, kind)
      }
      while true {
        if node == root { return true }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return true }
        node = parent
        depth -= 1
        exit(node, kinds[node])
      }
    }
  }

  /// Begins a node. Whether its children are to be rendered and `exit` to be called.
  private mutating func enter(_ node: CmarkNode, _ kind: CmarkNodeKind) -> Bool {
    if imageDepth > 0 { return enterInAlt(node, kind) }
    switch kind {
    case .text: appendText(node)
    case .softBreak, .lineBreak: appendBreak(node, kind)
    case .code: appendCode(node)
    case .emphasis: out.append("<em>")
    case .strong: out.append("<strong>")
    case .strikethrough: out.append("<del>")
    case .link: enterLink(node)
    case .image: enterImage(node)
    case .htmlInline: appendInlineHTML(node)
    case .footnoteReference: appendFootnoteReference(node)
    case .paragraph: enterParagraph(node)
    case .heading: enterHeading(node)
    case .list: enterList(node)
    case .item: enterItem(node)
    case .blockQuote: enterBlockQuote(node)
    case .codeBlock: appendCodeBlock(node)
    case .htmlBlock: appendHTMLBlock(node)
    case .thematicBreak: appendThematicBreak()
    case .table: enterTable(node)
    case .tableRow: enterTableRow(node)
    case .tableCell: enterTableCell(node)
    case .footnoteDefinition: enterFootnoteDefinition(node)
    case .document, .other: break
    }
    return kind.isContainer
  }

  /// Ends a node that `enter` began.
  private mutating func exit(_ node: CmarkNode, _ kind: CmarkNodeKind) {
    if imageDepth > 0 {
      if kind == .image { exitImage(node) }
      return
    }
    switch kind {
    case .emphasis: out.append("</em>")
    case .strong: out.append("</strong>")
    case .strikethrough: out.append("</del>")
    case .link: exitLink(node)
    case .paragraph: exitParagraph(node)
    case .heading: exitHeading(node)
    case .list: exitList(node)
    case .item: exitItem()
    case .blockQuote: exitBlockQuote(node)
    case .table: exitTable()
    case .tableRow: exitTableRow(node)
    case .tableCell: exitTableCell()
    case .footnoteDefinition: exitFootnoteDefinition(node)
    case .document: exitDocument()
    default: break
    }
  }

  /// The lines on which a block stands.
  func range(of node: CmarkNode) -> SourceRange {
    SourceRange(lines.range(node.startLine, through: node.endLine).trimmed(in: source))
  }

  /// Notes a problem, up to a limit for each sort.
  mutating func report(_ kind: MarkdownProblem.Kind, at range: SourceRange) {
    guard reported[kind.sort, default: 0] < MarkdownProblem.mostOfASort else { return }
    reported[kind.sort, default: 0] += 1
    result.problems.append(MarkdownProblem(kind, at: range))
  }
}
