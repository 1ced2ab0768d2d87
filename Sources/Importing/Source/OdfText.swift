/// Reads the words out of a part of an OpenDocument text (ODF 1.3, part 3), and makes of the part what pandoc is to see: the
/// same without hidden text.
struct OdfText {
  /// The paragraphs in their order.
  private(set) var paragraphs: [DocumentText.Paragraph] = []
  /// How many pictures the part shows.
  private(set) var pictures = 0
  /// What the part says of its pictures, by their names.
  private(set) var descriptions: [String: String] = [:]
  private var picture: String?
  /// The part for pandoc.
  private(set) var visible: [UInt8] = []

  private var scanner: XMLScanner
  private let bytes: [UInt8]
  private let hiddenStyles: Set<String>
  private let place: DocumentText.Place
  /// The elements that are open, and whether each hides what is in it.
  private var open: [(name: String, hides: Bool)] = []
  private var current: [DocumentText.Paragraph] = []

  private static let deepest = 400
  /// Elements in a paragraph whose text is none of it.
  private static let silent: Set<String> = [
    "note-citation", "date-string", "creator-initials", "initials", "binary-data",
  ]
  /// Elements with what is known of a remark or a change, whose text is none of the paragraph.
  private static let notes: Set<String> = ["annotation", "change-info"]
  /// Fields, which pandoc would drop with the text that they show.
  private static let fields: Set<String> = [
    "date", "time", "page-number", "page-count", "page-continuation", "chapter", "file-name",
    "author-name", "author-initials", "initial-creator", "creator", "creation-date",
    "creation-time", "modification-date", "modification-time", "print-date", "print-time",
    "printed-by", "subject", "keywords", "template-name", "sheet-name", "text-input", "drop-down",
    "placeholder", "variable-set", "variable-get", "variable-input", "user-field-get",
    "user-field-input", "user-defined", "expression", "conditional-text", "database-display",
    "sender-firstname", "sender-lastname", "sender-title", "sender-position", "sender-email",
    "sender-phone-work", "sender-company", "sender-street", "sender-city", "sender-postal-code",
    "meta", "meta-field",
  ]
  /// Shapes with text in them.
  private static let shapes: Set<String> = [
    "text-box", "custom-shape", "rect", "ellipse", "circle", "polygon", "path", "caption",
  ]

  init(
    _ bytes: [UInt8], place: DocumentText.Place, hiddenStyles: Set<String>
  ) throws(XMLScanner.Fault) {
    scanner = try XMLScanner(bytes)
    self.bytes = bytes
    self.place = place
    self.hiddenStyles = hiddenStyles
    visible.reserveCapacity(bytes.count)
    try read()
  }

  private mutating func read() throws(XMLScanner.Fault) {
    var start = 0
    while let token = try scanner.next() {
      var isKept = true
      switch token {
      case .start(let name, let attributes, let isEmpty):
        enter(name, attributes, isEmpty: isEmpty)
        isKept = !isField(name)
        if !isEmpty {
          guard open.count < Self.deepest else { throw XMLScanner.Fault() }
          open.append((name, hides(name, attributes)))
        }
      case .end(let name):
        guard open.popLast()?.name == name else { throw XMLScanner.Fault() }
        isKept = !isField(name)
        if name == "p" || name == "h", let paragraph = current.popLast() { finish(paragraph) }
      case .text(let text):
        let isHidden = open.contains { $0.hides }
        if let name = open.last?.name, !current.isEmpty {
          if name == "title" || name == "desc" {
            describe(text)
          } else if !Self.silent.contains(name), !isNote(name) {
            add(text, hidden: isHidden)
          }
        }
        isKept = !isHidden
      }
      if isKept { visible += Self.forPandoc(bytes[start..<scanner.place]) }
      start = scanner.place
    }
  }

  private mutating func enter(
    _ name: String, _ attributes: XMLScanner.Attributes, isEmpty: Bool
  ) {
    switch name {
    case "p", "h": if !isEmpty { current.append(.init(text: "", place: currentPlace)) }
    case "s", "tab", "line-break": add(" ", hidden: false)
    case "image":
      if let name = attributes["href"], name.hasPrefix("Pictures/") {
        pictures += 1
        picture = name
      } else if attributes["href"]?.contains("://") == true {
        paragraphs.append(.init(text: "", place: .picture))
      }
    case "object", "object-ole": paragraphs.append(.init(text: "", place: .object))
    default: break
    }
  }

  /// Whether an element in a paragraph is a field, and not what is known of a remark.
  private func isField(_ name: String) -> Bool {
    Self.fields.contains(name) && !current.isEmpty && !Self.notes.contains(open.last?.name ?? "")
  }

  /// Whether the text of the element that is open belongs to a remark or a change.
  private func isNote(_ name: String) -> Bool {
    (name == "date" || name == "creator") && open.count > 1
      && Self.notes.contains(open[open.count - 2].name)
  }

  /// A tag as pandoc may have it: it passes over covered cells, and what stands to the right of one would move under the
  /// name of another column.
  private static func forPandoc(_ tag: ArraySlice<UInt8>) -> [UInt8] {
    guard tag.first == UInt8(ascii: "<"), tag.firstRange(of: Array("cell".utf8)) != nil else {
      return Array(tag)
    }
    return Array(
      String(decoding: tag, as: UTF8.self).replacing("covered-table-cell", with: "table-cell")
        .replacing("-spanned=", with: "-joined=").utf8)
  }

  /// Takes the title or the description of the picture before it.
  private mutating func describe(_ text: String) {
    guard let picture else { return }
    let words = descriptions[picture].map { $0 + ". " + text } ?? text
    descriptions[picture] = words
  }

  /// Where a paragraph stands, by what is open round it.
  private var currentPlace: DocumentText.Place {
    for element in open.reversed() {
      switch element.name {
      case let name where Self.shapes.contains(name): return .textBox
      case "annotation": return .comment
      case "note": return .note
      case "changed-region": return .deleted
      default: continue
      }
    }
    return place
  }

  private func hides(_ name: String, _ attributes: XMLScanner.Attributes) -> Bool {
    switch name {
    case "p", "h", "span": hiddenStyles.contains(attributes["style-name"] ?? "")
    case "hidden-text", "hidden-paragraph": true
    default: false
    }
  }

  private mutating func add(_ text: String, hidden isHidden: Bool) {
    if isHidden {
      paragraphs.append(.init(text: text, place: .hidden))
    } else if !current.isEmpty {
      current[current.count - 1].text += text
    }
  }

  private mutating func finish(_ paragraph: DocumentText.Paragraph) {
    if !paragraph.text.allSatisfy(\.isWhitespace) { paragraphs.append(paragraph) }
  }

  /// The styles of a part whose text is not displayed.
  static func hiddenStyles(_ bytes: [UInt8]) throws(XMLScanner.Fault) -> Set<String> {
    var scanner = try XMLScanner(bytes)
    var hidden: Set<String> = []
    var style: String?
    while let token = try scanner.next() {
      guard case .start(let name, let attributes, _) = token else { continue }
      if name == "style" { style = attributes["name"] }
      if name == "text-properties", attributes["display"] == "none", let style {
        hidden.insert(style)
      }
    }
    return hidden
  }
}
