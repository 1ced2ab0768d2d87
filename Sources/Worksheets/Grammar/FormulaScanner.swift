/// Cuts a formula into tokens, one after the other.
struct FormulaScanner {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; `.end` behind the last.
  mutating func next() throws(FormulaFault) -> FormulaToken {
    skipSpace()
    let start = place
    guard start < bytes.count else {
      return FormulaToken(form: .end, range: start..<start)
    }
    switch bytes[start] {
    case 0x30...0x39, 0x2E: return try number()
    case 0x61...0x7A, 0x41...0x5A, 0x5F: return name()
    default: break
    }
    if let quote = quote() { return try text(from: start, until: quote) }
    if let mark = mark() { return FormulaToken(form: .mark(mark), range: start..<place) }
    throw strange()
  }

  private mutating func skipSpace() {
    while place < bytes.count {
      if [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) {
        place += 1
      } else if !take("\u{A0}") {
        return
      }
    }
  }

  /// Whether a text stands here, which is then passed.
  private mutating func take(_ text: String) -> Bool {
    guard bytes[place...].starts(with: text.utf8) else { return false }
    place += text.utf8.count
    return true
  }

  private mutating func number() throws(FormulaFault) -> FormulaToken {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) || bytes[place] == 0x2E {
      place += 1
    }
    let written = String(decoding: bytes[start..<place], as: UTF8.self)
    let points = written.utf8.count { $0 == 0x2E }
    let isWhole = points < 2 && written.utf8.count > points && written.utf8.count <= 16
    let value = (written.hasPrefix(".") ? "0" : "") + written + (written.hasSuffix(".") ? "0" : "")
    guard isWhole, let number = Double(value) else {
      throw FormulaFault(.badNumber(written), at: start..<place)
    }
    if place < bytes.count, bytes[place] == 0x25 {
      throw FormulaFault(.percentSign(written), at: start..<place + 1)
    }
    return FormulaToken(form: .number(number), range: start..<place)
  }

  private mutating func name() -> FormulaToken {
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case 0x61...0x7A, 0x41...0x5A, 0x5F, 0x30...0x39, 0x2E: place += 1
      default:
        let name = String(decoding: bytes[start..<place], as: UTF8.self)
        return FormulaToken(form: .name(name), range: start..<place)
      }
    }
    let name = String(decoding: bytes[start..<place], as: UTF8.self)
    return FormulaToken(form: .name(name), range: start..<place)
  }

  /// The quotation marks that may end the text whose first mark stands here, which is then passed.
  private mutating func quote() -> [String]? {
    if take("'") || take("\u{2018}") || take("\u{2019}") { return ["'", "\u{2019}"] }
    if take("\"") || take("\u{201C}") || take("\u{201D}") { return ["\"", "\u{201D}"] }
    return nil
  }

  private mutating func text(
    from start: Int, until ends: [String]
  ) throws(FormulaFault) -> FormulaToken {
    let inside = place
    while place < bytes.count {
      let end = place
      for mark in ends where take(mark) {
        let text = String(decoding: bytes[inside..<end], as: UTF8.self)
        return FormulaToken(form: .text(text), range: start..<place)
      }
      place += 1
    }
    throw FormulaFault(.openQuote, at: start..<inside)
  }

  /// The mark that stands here, which is then passed.
  private mutating func mark() -> FormulaToken.Mark? {
    for (text, mark) in Self.marks where take(text) { return mark }
    return nil
  }

  private static let marks: [(String, FormulaToken.Mark)] = [
    ("<=", .lessOrEqual), (">=", .greaterOrEqual), ("<>", .unequal), ("!=", .unequal),
    ("==", .equal), ("=", .equal), ("<", .less), (">", .greater), ("+", .plus), ("-", .minus),
    ("*", .times), ("/", .divided), ("(", .open), (")", .close), (",", .comma),
    ("\u{2212}", .minus), ("\u{2013}", .minus), ("\u{D7}", .times), ("\u{F7}", .divided),
    ("\u{2264}", .lessOrEqual), ("\u{2265}", .greaterOrEqual), ("\u{2260}", .unequal),
  ]

  /// The fault of a character that has no meaning in a formula.
  private func strange() -> FormulaFault {
    let rest = String(decoding: bytes[place...].prefix(16), as: UTF8.self)
    let scalar = rest.unicodeScalars.first.map { String($0) } ?? ""
    return FormulaFault(.strangeCharacter(scalar), at: place..<place + scalar.utf8.count)
  }
}
