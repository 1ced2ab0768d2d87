import Basics

/// Reads what pandoc says of a document: its JSON, by pandoc-types 1.22 and 1.23 (`Text.Pandoc.Definition`).
///
/// What it does not know is passed over; the words in it are then found missing by ``LostWords``.
struct PandocReader {
  /// The blocks in their order.
  let blocks: [Block]
  /// The titles, names and dates that styles such as Title mark, by pandoc's names for them.
  let meta: [(name: String, blocks: [Block])]

  init(_ json: JSONValue) {
    blocks = Self.blocks(json["blocks"])
    var fields: [String: JSONValue] = [:]
    if case .object(let found)? = json["meta"] { fields = found }
    meta = fields.sorted { $0.key < $1.key }.map { ($0.key, Self.meta($0.value)) }
  }

  private static func meta(_ value: JSONValue) -> [Block] {
    switch value["t"]?.text {
    case "MetaInlines"?: [.paragraph(inlines(value["c"]))]
    case "MetaBlocks"?: blocks(value["c"])
    case "MetaString"?: [.paragraph([.text(value["c"]?.text ?? "")])]
    case "MetaList"?: (value["c"]?.items ?? []).flatMap(meta)
    default: []
    }
  }

  static func blocks(_ value: JSONValue?) -> [Block] { (value?.items ?? []).flatMap(block) }

  private static func block(_ value: JSONValue) -> [Block] {
    let content = value["c"]
    switch value["t"]?.text {
    case "Plain"?, "Para"?: return [.paragraph(inlines(content))]
    case "LineBlock"?:
      let lines = (content?.items ?? []).map { inlines($0) }
      return [.paragraph(Array(lines.joined(separator: [Inline.lineBreak])))]
    case "CodeBlock"?: return [.code(content?[1]?.text ?? "")]
    case "RawBlock"?: return [.raw(content?[1]?.text ?? "")]
    case "BlockQuote"?: return [.quotation(blocks(content))]
    case "OrderedList"?:
      let start = content?[0]?[0]?.integer ?? 1
      return [.numbers(from: start, (content?[1]?.items ?? []).map { blocks($0) })]
    case "BulletList"?: return [.bullets((content?.items ?? []).map { blocks($0) })]
    case "DefinitionList"?:
      return (content?.items ?? []).flatMap { item -> [Block] in
        [.paragraph([.strong(inlines(item[0]))])] + (item[1]?.items ?? []).flatMap { blocks($0) }
      }
    case "Header"?:
      let id = content?[1]?[0]?.text ?? ""
      return [.heading(content?[0]?.integer ?? 1, id: id, inlines(content?[2]))]
    case "HorizontalRule"?: return [.rule]
    case "Table"?: return content.map { [.table(table($0))] } ?? []
    case "Div"?, "Figure"?:
      let inner = blocks(content?.items.last)
      return style(content?[0]).map { [.styled($0, inner)] } ?? inner
    default: return []
    }
  }

  private static func style(_ attributes: JSONValue?) -> String? {
    attributes?[2]?.items.first { $0[0]?.text == "custom-style" }?[1]?.text
  }

  private static func attribute(_ name: String, of attributes: JSONValue?) -> String? {
    attributes?[2]?.items.first { $0[0]?.text == name }?[1]?.text
  }

  private static func table(_ content: JSONValue) -> Table {
    func rows(_ value: JSONValue?) -> [[Table.Cell]] {
      (value?.items ?? []).map { row in
        (row[1]?.items ?? []).map { cell in
          Table.Cell(
            blocks: blocks(cell[4]), rows: cell[2]?.integer ?? 1, columns: cell[3]?.integer ?? 1)
        }
      }
    }
    var table = Table(caption: blocks(content[1]?[1]))
    table.head = rows(content[3]?[1])
    for body in content[4]?.items ?? [] { table.body += rows(body[2]) + rows(body[3]) }
    table.body += rows(content[5]?[1])
    return table
  }

  static func inlines(_ value: JSONValue?) -> [Inline] { (value?.items ?? []).flatMap(inline) }

  private static func inline(_ value: JSONValue) -> [Inline] {
    let content = value["c"]
    switch value["t"]?.text {
    case "Str"?: return words(content?.text ?? "")
    case "Space"?, "SoftBreak"?: return [.space]
    case "LineBreak"?: return [.lineBreak]
    case "Strong"?: return [.strong(inlines(content))]
    case "Emph"?: return [.emphasis(inlines(content))]
    case "Strikeout"?: return [.struck(inlines(content))]
    case "Superscript"?: return [.raised(inlines(content))]
    case "Subscript"?: return [.lowered(inlines(content))]
    case "Underline"?: return [.underlined(inlines(content))]
    case "SmallCaps"?: return inlines(content)
    case "Quoted"?:
      let marks = content?[0]?["t"]?.text == "SingleQuote" ? ("‘", "’") : ("“", "”")
      return [.text(marks.0)] + inlines(content?[1]) + [.text(marks.1)]
    case "Cite"?: return inlines(content?[1])
    case "Code"?: return [.code(content?[1]?.text ?? "")]
    case "Math"?: return [.formula(content?[1]?.text ?? "")]
    case "RawInline"?: return [.raw(content?[1]?.text ?? "")]
    case "Link"?: return [.link(inlines(content?[1]), to: content?[2]?[0]?.text ?? "")]
    case "Image"?:
      return [
        .picture(
          description: inlines(content?[1]), source: content?[2]?[0]?.text ?? "",
          title: content?[2]?[1]?.text ?? "")
      ]
    case "Note"?: return [.note(blocks(content))]
    case "Span"?: return span(content)
    default: return []
    }
  }

  /// A text with ordinary spaces in place of those that do not break, which mean nothing at the start of a line.
  private static func words(_ text: String) -> [Inline] {
    guard text.contains(where: isSpecialSpace) else { return [.text(text)] }
    return text.split(omittingEmptySubsequences: false, whereSeparator: isSpecialSpace)
      .map { $0.isEmpty ? [] : [Inline.text(String($0))] }
      .joined(separator: [.space]).map(\.self)
  }

  private static func isSpecialSpace(_ character: Character) -> Bool {
    "\u{A0}\u{202F}\u{2007}\t\n".contains(character)
  }

  /// A span is a mark of a change, of a comment or of a style, or a place that links name.
  private static func span(_ content: JSONValue?) -> [Inline] {
    let classes = (content?[0]?[1]?.items ?? []).compactMap(\.text)
    let author = attribute("author", of: content?[0]) ?? ""
    let inner = inlines(content?[1])
    if classes.contains("deletion") { return inner.isEmpty ? [] : [.deleted(inner, by: author)] }
    if classes.contains("comment-start") { return [.comment(inner, by: author)] }
    return inner
  }
}
