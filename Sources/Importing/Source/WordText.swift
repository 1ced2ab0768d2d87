/// Reads the words out of a part of a Word document (ECMA-376, part 1, section 17), and makes of the part what pandoc is
/// to see: without hidden text, and with what stands in fields, smart tags and custom XML as plain text, which pandoc
/// would drop or is not to show.
struct WordText {
  /// The paragraphs in their order; those of a text box before the one that it hangs on. A drawing or an object of another
  /// program is one without words.
  private(set) var paragraphs: [DocumentText.Paragraph] = []
  /// How many pictures the part shows.
  private(set) var pictures = 0
  /// The part for pandoc.
  private(set) var visible: [UInt8] = []

  private var scanner: XMLScanner
  private let bytes: [UInt8]
  private let hiddenStyles: Set<String>
  private let place: DocumentText.Place
  private var open: [String] = []
  private var current: [DocumentText.Paragraph] = []
  private var textBoxes = 0
  private var fallbacks = 0
  private var deletions = 0
  /// Of each control that is open, whether it shows what to write there and nobody has.
  private var placeholders: [Bool] = []
  private var isRunHidden = false
  private var isParagraphHidden = false
  /// What the drawing that is open is said to show; `nil` while none is open.
  private var description: String?
  private var isPicture = false
  /// Whether the drawing that is open holds anything that comes to the page or is found by its words.
  private var isDrawingKnown = false

  /// What pandoc drops with all that is in it, although Word shows it as a part of the sentence.
  private static let transparent: Set<String> = [
    "fldSimple", "smartTag", "customXml", "bdo", "dir",
  ]
  /// Properties of the transparent ones, which must not be left without them.
  private static let properties: Set<String> = ["smartTagPr", "customXmlPr"]
  /// The elements whose text is words: of Word, of drawings and of formulas.
  private static let words: Set<String> = ["t", "delText"]
  /// What belongs to another program.
  private static let objects: Set<String> = ["object", "altChunk", "subDoc", "contentPart"]
  /// What makes of a drawing more than lines.
  private static let known: Set<String> = ["blip", "chart", "relIds", "txbxContent", "object"]
  /// How deep elements may stand in one another.
  private static let deepest = 400

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
        isKept =
          !Self.transparent.contains(name) && !Self.properties.contains(name)
          && (name != "sym" || SymbolFont.sign(attributes) == nil)
        enter(name, attributes, isEmpty: isEmpty)
        if !isEmpty {
          guard open.count < Self.deepest else { throw XMLScanner.Fault() }
          open.append(name)
        }
      case .end(let name):
        isKept = !Self.transparent.contains(name) && !Self.properties.contains(name)
        guard open.popLast() == name else { throw XMLScanner.Fault() }
        leave(name)
      case .text(let text):
        if placeholders.contains(true) {
          isKept = false
        } else if open.last == "instrText", text.contains("SEQ ") {
          // By it pandoc knows the captions of tables, and would give them to the first tables that it meets.
          isKept = false
        } else if let name = open.last, Self.words.contains(name), fallbacks == 0 {
          let isHidden = isRunHidden || isParagraphHidden
          add(text, hidden: isHidden, deleted: deletions > 0)
          isKept = !isHidden
        }
      }
      if isKept { visible += bytes[start..<scanner.place] }
      start = scanner.place
    }
    while let paragraph = current.popLast() { finish(paragraph) }
  }

  private mutating func enter(_ name: String, _ attributes: XMLScanner.Attributes, isEmpty: Bool) {
    if Self.known.contains(name) { isDrawingKnown = true }
    if Self.objects.contains(name), fallbacks == 0 {
      paragraphs.append(.init(text: "", place: .object))
    }
    switch name {
    case "blip", "imagedata":
      isPicture = true
      countPicture(attributes)
    case "drawing":
      isDrawingKnown = false
      isPicture = false
      description = ""
    case "docPr": if description != nil { description = attributes["descr"] ?? "" }
    case "textpath": addArt(attributes["string"] ?? "")
    case "sym": if let sign = SymbolFont.sign(attributes) { show(sign) }
    case "p":
      if isEmpty { return }
      current.append(.init(text: "", place: textBoxes > 0 ? .textBox : place))
      isParagraphHidden = false
    case "r": isRunHidden = false
    case "tab", "br", "cr", "ptab": add(" ", hidden: false, deleted: false)
    case "txbxContent": if !isEmpty { textBoxes += 1 }
    case "sdt": if !isEmpty { placeholders.append(false) }
    case "showingPlcHdr":
      if !placeholders.isEmpty { placeholders[placeholders.count - 1] = true }
    case "del", "moveFrom": if !isEmpty { deletions += 1 }
    case "Fallback": if !isEmpty { fallbacks += 1 }
    case "vanish" where open.suffix(2) == ["r", "rPr"]:
      isRunHidden = !["0", "false", "off"].contains(attributes["val"] ?? "")
    case "rStyle": if hiddenStyles.contains(attributes["val"] ?? "") { isRunHidden = true }
    case "pStyle": if hiddenStyles.contains(attributes["val"] ?? "") { isParagraphHidden = true }
    default: break
    }
  }

  /// A picture is in the document, or only its address is, which nobody asks.
  private mutating func countPicture(_ attributes: XMLScanner.Attributes) {
    if fallbacks > 0 { return }
    if attributes["embed"] != nil || attributes["id"] != nil || attributes["pict"] != nil {
      pictures += 1
    } else if attributes["link"] != nil || attributes["href"] != nil {
      paragraphs.append(.init(text: "", place: .picture))
    }
  }

  private mutating func leave(_ name: String) {
    switch name {
    // pandoc parts the runs of a formula.
    case "r" where open.contains("oMath"): add(" ", hidden: false, deleted: false)
    case "p": if let paragraph = current.popLast() { finish(paragraph) }
    case "txbxContent": textBoxes -= 1
    case "sdt": placeholders.removeLast()
    case "del", "moveFrom": deletions -= 1
    case "Fallback": fallbacks -= 1
    case "drawing": leaveDrawing()
    default: break
    }
  }

  /// A drawing that is no picture is reported with its description.
  private mutating func leaveDrawing() {
    let words = PictureDescription.useful(description ?? "")
    description = nil
    if fallbacks > 0 || isPicture { return }
    if !isDrawingKnown || !words.isEmpty { paragraphs.append(.init(text: words, place: .drawing)) }
  }

  /// Words that are drawn, of which pandoc knows nothing.
  private mutating func addArt(_ words: String) {
    if fallbacks == 0, !words.isEmpty { paragraphs.append(.init(text: words, place: .textBox)) }
  }

  /// A sign of a font of signs, as a text that pandoc sees.
  private mutating func show(_ sign: SymbolFont.Sign) {
    let isHidden = isRunHidden || isParagraphHidden
    if fallbacks > 0 || isHidden || placeholders.contains(true) { return }
    switch sign {
    case .known(let text): visible += Array("<w:t>\(text)</w:t>".utf8)
    case .unknown: paragraphs.append(.init(text: "", place: .drawing))
    }
  }

  private mutating func add(_ text: String, hidden isHidden: Bool, deleted isDeleted: Bool) {
    let place: DocumentText.Place? = isHidden ? .hidden : isDeleted ? .deleted : nil
    if current.isEmpty { current.append(.init(text: "", place: self.place)) }
    // Hidden and deleted words are paragraphs of their own, so that nobody looks for them in the page.
    if let place {
      if paragraphs.last?.place == place, current.last?.text.isEmpty == true {
        paragraphs[paragraphs.count - 1].text += text
      } else {
        paragraphs.append(.init(text: text, place: place))
      }
    } else {
      current[current.count - 1].text += text
    }
  }

  private mutating func finish(_ paragraph: DocumentText.Paragraph) {
    if !paragraph.text.allSatisfy(\.isWhitespace) { paragraphs.append(paragraph) }
  }
}
