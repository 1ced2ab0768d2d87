import CCmarkGFM

/// A node of cmark's tree. Valid as long as the tree, which ``CmarkArena`` sees to.
@safe
struct CmarkNode {
  private let pointer: OpaquePointer

  @unsafe
  init(_ pointer: OpaquePointer) {
    unsafe self.pointer = pointer
  }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer = unsafe pointer else { return nil }
    unsafe self.pointer = pointer
  }

  /// The number by which cmark knows the type.
  var typeNumber: UInt32 { unsafe UInt32(cmark_node_get_type(pointer).rawValue) }

  /// The name by which cmark knows the type; `table` and the like for those of extensions.
  var typeName: String { unsafe String(cString: cmark_node_get_type_string(pointer)) }

  var next: CmarkNode? { unsafe CmarkNode(cmark_node_next(pointer)) }
  var previous: CmarkNode? { unsafe CmarkNode(cmark_node_previous(pointer)) }
  var parent: CmarkNode? { unsafe CmarkNode(cmark_node_parent(pointer)) }
  var firstChild: CmarkNode? { unsafe CmarkNode(cmark_node_first_child(pointer)) }
  var lastChild: CmarkNode? { unsafe CmarkNode(cmark_node_last_child(pointer)) }

  /// The first and the last line, counted from 1; zero where cmark does not know.
  var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }

  /// The text of a leaf; for a reference to a footnote its number.
  var literal: CmarkText { unsafe CmarkText(cmark_node_get_literal(pointer)) }

  /// Where a link or an image leads, decoded.
  var url: CmarkText { unsafe CmarkText(cmark_node_get_url(pointer)) }

  /// The title of a link or an image, decoded.
  var title: CmarkText { unsafe CmarkText(cmark_node_get_title(pointer)) }

  /// The info string of a code block; empty for an indented one.
  var info: CmarkText { unsafe CmarkText(cmark_node_get_fence_info(pointer)) }

  /// What a block of code begins with, its backticks or tildes; `nil` for an indented one.
  var fence: (mark: UInt8, length: Int)? {
    var (length, offset): (Int32, Int32) = (0, 0)
    var mark: CChar = 0
    guard unsafe cmark_node_get_fenced(pointer, &length, &offset, &mark) != 0 else { return nil }
    return (UInt8(bitPattern: mark), Int(length))
  }

  /// The next node of the tree that is not below this one.
  var followingSkippingChildren: CmarkNode? {
    var node = self
    while true {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
  }

  /// Whether a block of code is drawn as a chart: its info string begins with the word `chart`.
  var isChart: Bool {
    let info = self.info
    return info.hasPrefix("chart") && (info.count == 5 || info[5].isASCIISpace)
  }

  var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }

  var isOrderedList: Bool { unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var listStart: Int { unsafe Int(cmark_node_get_list_start(pointer)) }
  var isTightList: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }

  /// Whether a list item is a task: no other extension claims list items.
  var isTask: Bool { unsafe cmark_node_get_syntax_extension(pointer) != nil }
  var isTicked: Bool { unsafe cmark_gfm_extensions_get_tasklist_item_checked(pointer) }

  var isTableHeader: Bool { unsafe cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

  /// For each column of a table `l`, `c`, `r` or zero.
  var tableAlignments: [UInt8] {
    let count = unsafe Int(cmark_gfm_extensions_get_table_columns(pointer))
    guard let start = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: count))
  }
}

extension CmarkNode: Equatable {
  static func == (left: Self, right: Self) -> Bool { unsafe left.pointer == right.pointer }
}
