/// A paragraph, a list or another part of a document.
indirect enum Block: Sendable, Equatable {
  case paragraph([Inline])
  /// A heading; `id` is how links inside the document name it.
  case heading(Int, id: String, [Inline])
  case code(String)
  case quotation([Block])
  case bullets([[Block]])
  case numbers(from: Int, [[Block]])
  case table(Table)
  case rule
  /// Blocks in a style that the document names.
  case styled(String, [Block])
  /// Markup of another program, which means nothing here.
  case raw(String)
}

/// A table, whose cells may reach over several rows and columns.
struct Table: Sendable, Equatable {
  struct Cell: Sendable, Equatable {
    var blocks: [Block]
    var rows = 1
    var columns = 1
  }

  var caption: [Block] = []
  /// The rows that name the columns, as the document says; often none.
  var head: [[Cell]] = []
  var body: [[Cell]] = []

  /// All rows, those that name the columns first.
  var rows: [[Cell]] { head + body }
}

extension [Block] {
  /// The words alone, in one line.
  var plainText: String {
    map { block in
      switch block {
      case .paragraph(let inlines), .heading(_, _, let inlines): inlines.plainText
      case .code(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      case .quotation(let blocks), .styled(_, let blocks): blocks.plainText
      case .bullets(let items), .numbers(_, let items):
        items.map(\.plainText).joined(separator: " ")
      case .table(let table):
        table.rows.joined().map(\.blocks.plainText).joined(separator: " ")
      case .rule, .raw: ""
      }
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The blocks without the styles round them.
  var unstyled: [Block] {
    flatMap { block -> [Block] in
      if case .styled(_, let inner) = block { inner.unstyled } else { [block] }
    }
  }
}
