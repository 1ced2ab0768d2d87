/// Writes sentences with what sentences have in them: commas, numbers, emphasis, terms.
struct Prose {
  let plan: HubPlan
  var random: RandomStream
  var bytes: [UInt8] = []

  init(plan: HubPlan, random: RandomStream) {
    self.plan = plan
    self.random = random
    bytes.reserveCapacity(16_384)
  }

  mutating func append(_ text: String) {
    bytes += text.utf8
  }

  /// Words with spaces between them, the first with a capital.
  mutating func words(_ count: Int) {
    let start = bytes.count
    for position in 0..<count {
      if position > 0 { bytes.append(UInt8(ascii: " ")) }
      bytes += plan.vocabulary.words[plan.vocabulary.draw(from: &random)]
    }
    bytes[start] &= 0xDF
  }

  /// A sentence of plain words, such as front matter holds.
  mutating func plainSentence(_ count: ClosedRange<Int> = 8...16) {
    words(random.within(count))
    append(".")
  }

  /// A sentence of a paragraph, without its full stop.
  mutating func openSentence() {
    let start = bytes.count
    let count = random.within(6...22)
    for position in 0..<count {
      if position > 0 { bytes.append(UInt8(ascii: " ")) }
      piece()
      if position > 3 && position < count - 3 && random.chance(7) { append(",") }
    }
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start]) { bytes[start] &= 0xDF }
  }

  private mutating func piece() {
    let word = plan.vocabulary.words[plan.vocabulary.draw(from: &random)]
    switch random.below(400) {
    case 0..<5: append("**\(String(decoding: word, as: UTF8.self))**")
    case 5..<10: append("*\(String(decoding: word, as: UTF8.self))*")
    case 10: append("`\(String(decoding: word, as: UTF8.self))`")
    case 11..<15: append("\(random.within(2...99))%")
    case 15..<18: append("£\(random.within(1...9)),\(random.within(100...999))")
    case 18..<20: append("\(random.within(2010...2022))–\(random.within(2023...2026))")
    case 20..<24: append("\(String(decoding: word, as: UTF8.self))'s")
    case 24: append("café")
    case 25..<29: append(random.pick(plan.terms))
    default: bytes += word
    }
  }
}
