/// What the renderer knows of the footnotes. Their numbers are cmark's: by first reference.
struct FootnoteState {
  /// How often each footnote is referred to, by its number.
  private var totals: [Int: Int] = [:]
  /// How many of these references have been rendered.
  private var rendered: [Int: Int] = [:]
  /// The number of the footnote that is open, or was last.
  var current = 0
  var isSectionOpen = false
  /// Whether the open footnote has its ways back already.
  var hasBackReferences = false
  /// The lines on which footnotes that are shown begin.
  var shown: Set<Int> = []
  /// The references so far to footnotes that are not there.
  var unresolved: [UnresolvedFootnote] = []
  /// The lines of code, where nothing is a footnote.
  var code: [ClosedRange<Int>] = []

  /// Counts the references below `root`; does nothing where there are no footnotes.
  mutating func countReferences(below root: CmarkNode, _ kinds: CmarkNodeKinds) {
    guard let last = root.lastChild, kinds[last] == .footnoteDefinition else { return }
    var node: CmarkNode? = root
    while let current = node {
      let kind = kinds[current]
      if kind == .footnoteReference { totals[Self.number(of: current), default: 0] += 1 }
      // What is inside an image is alt text, where a reference is not shown.
      node = kind == .image ? current.followingSkippingChildren : current.following
    }
  }

  func total(_ number: Int) -> Int { totals[number] ?? 0 }

  /// Counts one more reference to `number` as rendered and gives its place among them, from 1.
  mutating func next(_ number: Int) -> Int {
    rendered[number, default: 0] += 1
    return rendered[number] ?? 1
  }

  /// The number of the footnote to which a reference refers.
  static func number(of reference: CmarkNode) -> Int {
    let literal = reference.literal
    var number = 0
    for index in 0..<min(literal.count, 9) where literal[index].isASCIIDigit {
      number = number * 10 + Int(literal[index] - 0x30)
    }
    return number
  }
}
