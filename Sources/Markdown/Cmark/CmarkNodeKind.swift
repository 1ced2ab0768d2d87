import CCmarkGFM

/// The types of cmark's nodes, those of its extensions among them.
enum CmarkNodeKind: UInt8 {
  case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition
  case table, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
  case footnoteReference
  case other
}

/// Finds the kind of a node from cmark's number for its type.
///
/// The numbers of the extensions' types are given out at run time and are in no public header, so a
/// small document is parsed once to learn them by their names.
struct CmarkNodeKinds {
  static let shared = CmarkNodeKinds()

  /// Indexed by the low five bits of the number, inlines 32 further on.
  private let kinds: [CmarkNodeKind]

  private static let core: [(cmark_node_type, CmarkNodeKind)] = [
    (CMARK_NODE_DOCUMENT, .document), (CMARK_NODE_BLOCK_QUOTE, .blockQuote),
    (CMARK_NODE_LIST, .list), (CMARK_NODE_ITEM, .item), (CMARK_NODE_CODE_BLOCK, .codeBlock),
    (CMARK_NODE_HTML_BLOCK, .htmlBlock), (CMARK_NODE_PARAGRAPH, .paragraph),
    (CMARK_NODE_HEADING, .heading), (CMARK_NODE_THEMATIC_BREAK, .thematicBreak),
    (CMARK_NODE_FOOTNOTE_DEFINITION, .footnoteDefinition), (CMARK_NODE_TEXT, .text),
    (CMARK_NODE_SOFTBREAK, .softBreak), (CMARK_NODE_LINEBREAK, .lineBreak),
    (CMARK_NODE_CODE, .code), (CMARK_NODE_HTML_INLINE, .htmlInline),
    (CMARK_NODE_EMPH, .emphasis), (CMARK_NODE_STRONG, .strong), (CMARK_NODE_LINK, .link),
    (CMARK_NODE_IMAGE, .image), (CMARK_NODE_FOOTNOTE_REFERENCE, .footnoteReference),
  ]

  private static let ofExtensions: [String: CmarkNodeKind] = [
    "table": .table, "table_header": .tableRow, "table_row": .tableRow, "table_cell": .tableCell,
    "strikethrough": .strikethrough,
  ]

  private static let specimen = "~~a~~\n\n|a|\n|-|\n|a|\n"

  private init() {
    var kinds = Array(repeating: CmarkNodeKind.other, count: 64)
    for (type, kind) in Self.core { kinds[Self.index(UInt32(type.rawValue))] = kind }
    _ = CmarkArena().withTree(
      of: Array(Self.specimen.utf8), from: 0, BodyFeatures(hasPipe: true, hasTilde: true),
      validating: false, memory: 1 << 20
    ) { root in
      var node: CmarkNode? = root
      while let current = node {
        if let kind = Self.ofExtensions[current.typeName] {
          kinds[Self.index(current.typeNumber)] = kind
        }
        node = current.following
      }
    }
    self.kinds = kinds
  }

  private static func index(_ number: UInt32) -> Int {
    Int(number & 0x1F) + (number & 0x4000 == 0 ? 0 : 32)
  }

  subscript(node: CmarkNode) -> CmarkNodeKind { kinds[Self.index(node.typeNumber)] }
}

extension CmarkNode {
  /// The next node of the tree in the order in which they begin.
  var following: CmarkNode? {
    if let firstChild { return firstChild }
    var node = self
    while true {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
  }
}

extension CmarkNodeKind {
  /// Whether a node of this kind can have children that are rendered by the walk.
  var isContainer: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .paragraph, .heading, .footnoteDefinition, .table,
      .tableRow, .tableCell, .emphasis, .strong, .strikethrough, .link, .image, .other:
      true
    default: false
    }
  }
}
