import Basics

/// Reads the words out of rich text (Rich Text Format Specification 1.9.1), and makes of it what pandoc is to see: the same
/// without hidden text.
struct RichText {
  /// The paragraphs in their order.
  private(set) var paragraphs: [DocumentText.Paragraph] = []
  /// How many pictures the text shows.
  private(set) var pictures = 0
  /// The text for pandoc.
  private(set) var visible: [UInt8] = []

  /// What a brace opened.
  private struct Group {
    var place: DocumentText.Place?
    var isHidden = false
    var isDeleted = false
    /// Whether it is there for old programs and says again what stands elsewhere.
    var isDouble = false
    /// Whether readers are not to see it.
    var isSilent: Bool { isHidden || isDeleted }
    /// How many characters stand in for one that old programs do not know.
    var substitutes = 1
  }

  private var groups = [Group(place: .text)]
  private var current = ""
  private var place = DocumentText.Place.text
  private var skips = 0

  /// Groups that are no text.
  private static let silent: Set<String> = [
    "fonttbl", "colortbl", "stylesheet", "info", "pict", "listtable", "listoverridetable",
    "fldinst",
    "generator", "themedata", "datastore", "latentstyles", "rsidtbl", "xmlnstbl", "objdata",
    "objclass",
    "bkmkstart", "bkmkend", "nonshppict", "sp", "pgdsctbl", "pntext", "listtext", "atnid",
    "atnauthor",
    "atndate", "atnref", "filetbl", "revtbl",
  ]
  private static let places: [String: DocumentText.Place] = [
    "header": .margin, "headerl": .margin, "headerr": .margin, "headerf": .margin,
    "footer": .margin,
    "footerl": .margin, "footerr": .margin, "footerf": .margin, "footnote": .note,
    "annotation": .comment,
    "shptxt": .textBox,
  ]
  private static let breaks: Set<String> = ["par", "cell", "row", "sect", "page", "nestcell"]
  private static let deepest = 400

  /// Braces stand deeper in one another than in any document.
  struct Fault: Error {}

  init(_ bytes: [UInt8]) throws(Fault) {
    visible.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      let start = index
      var isKept = true
      switch bytes[index] {
      case 0x7B:
        guard groups.count < Self.deepest else { throw Fault() }
        groups.append(groups[groups.count - 1])
        index += 1
      case 0x7D:
        if groups.count > 1 { groups.removeLast() }
        index += 1
      case 0x5C: index = control(bytes, from: index + 1)
      case 0x0A, 0x0D: index += 1
      case let byte:
        isKept = !groups[groups.count - 1].isSilent
        add(Character(Unicode.Scalar(byte)))
        index += 1
      }
      if isKept { visible += bytes[start..<index] }
    }
    close()
  }

  /// Reads a control word or sign after its backslash, and gives the place after it.
  private mutating func control(_ bytes: [UInt8], from start: Int) -> Int {
    guard start < bytes.count else { return start }
    var index = start
    while index < bytes.count, (0x61...0x7A).contains(bytes[index] | 0x20) { index += 1 }
    let name = String(decoding: bytes[start..<index], as: UTF8.self)
    if name.isEmpty { return sign(bytes, at: start) }
    let digits = index
    if index < bytes.count, bytes[index] == 0x2D { index += 1 }
    while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - digits < 10 {
      index += 1
    }
    let number = Int(String(decoding: bytes[digits..<index], as: UTF8.self))
    if index < bytes.count, bytes[index] == 0x20 { index += 1 }
    act(on: name, number)
    return index
  }

  private mutating func sign(_ bytes: [UInt8], at place: Int) -> Int {
    switch bytes[place] {
    case 0x27 where place + 2 < bytes.count:
      let digits = String(decoding: bytes[(place + 1)...(place + 2)], as: UTF8.self)
      if let byte = UInt8(digits, radix: 16) { add(Windows1252.text(byte)) }
      return place + 3
    case 0x2A: groups[groups.count - 1].place = nil
    case 0x7E: add(" ")
    case 0x5C, 0x7B, 0x7D: add(Character(Unicode.Scalar(bytes[place])))
    default: break
    }
    return place + 1
  }

  private mutating func act(on name: String, _ number: Int?) {
    let last = groups.count - 1
    if Self.breaks.contains(name) { return close() }
    if Self.silent.contains(name) { groups[last].place = nil }
    if let place = Self.places[name] { groups[last].place = place }
    switch name {
    case "pict": if !groups[last].isDouble { pictures += 1 }
    case "nonshppict": groups[last].isDouble = true
    case "v": groups[last].isHidden = number != 0
    case "deleted": groups[last].isDeleted = number != 0
    case "plain": (groups[last].isHidden, groups[last].isDeleted) = (false, false)
    case "tab", "line": add(" ")
    case "emdash": add("—")
    case "endash": add("–")
    case "lquote": add("‘")
    case "rquote": add("’")
    case "ldblquote": add("“")
    case "rdblquote": add("”")
    case "bullet": add("•")
    case "uc": groups[last].substitutes = max(0, min(number ?? 1, 8))
    case "u":
      let code = UInt32(bitPattern: Int32(truncatingIfNeeded: number ?? 0)) & 0xFFFF
      skips = 0
      if let scalar = Unicode.Scalar(code) { add(Character(scalar)) }
      skips = groups[last].substitutes
    default: break
    }
  }

  private mutating func add(_ character: Character) {
    if skips > 0 {
      skips -= 1
      return
    }
    guard let group = groups.last, let place = group.place else { return }
    let here = group.isDeleted ? .deleted : group.isHidden ? .hidden : place
    if here != self.place { close() }
    self.place = here
    current.append(character)
  }

  private mutating func close() {
    if !current.allSatisfy(\.isWhitespace) {
      paragraphs.append(.init(text: current, place: place))
    }
    current = ""
  }
}
