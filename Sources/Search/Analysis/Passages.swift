/// What is kept of a document for excerpts: every heading with the place at which its section begins, and sentences from
/// under it, because the whole would make the index as large as the hub.
///
/// On each line stands a passage in whole sentences, or a section's beginning: a pilcrow, the place as a numeral, the
/// heading and, where the anchor is not the heading in small letters with hyphens, another pilcrow and the anchor.
struct Passages {
  /// The lines so far.
  private(set) var bytes: [UInt8] = []

  /// The most bytes that are kept of facts and of text, headings apart.
  static let mostOfFacts = 480
  static let mostOfText = 300
  /// After this many bytes no section is added, however many headings there are.
  private static let most = 1_600
  /// The most of a heading or an anchor.
  private static let mostOfHeading = 240
  /// The most of one block.
  private static let each = 180
  /// A text that is no longer is kept whole.
  private static let short = 300

  private static let pilcrow = Array("¶".utf8)

  /// Adds facts, whose sections begin at these places: of those that can be reached by an anchor, the first as far as
  /// there is room.
  mutating func add(facts: [SearchDocument.Section], at places: [Int]) {
    let reached = facts.indices.filter { !facts[$0].anchor.isEmpty }
    var left = Self.mostOfFacts
    for number in reached {
      let size = bytes.count
      add([facts[number]], at: [places[number]], most: left)
      left = max(0, left - (bytes.count - size))
    }
  }

  /// Adds the text. What stands after it without a heading is no part of the section above, and not shown.
  mutating func add(text: [SearchDocument.Section], at places: [Int]) {
    let end = (text.lastIndex { !$0.heading.isEmpty } ?? 0) + 1
    add(Array(text.prefix(end)), at: places, most: Self.mostOfText)
    // Better a sentence without its end than nothing.
    if bytes.isEmpty, let block = text.first?.text.split(separator: 0x0A).first {
      addLine(Sentences.clipped(block, to: Self.mostOfText)[...])
    }
    for number in text.indices.dropFirst(end) where !text[number].text.isEmpty {
      addHeading(of: text[number], at: places[number])
    }
  }

  /// Adds sections. All are given a first passage before any is given a second.
  private mutating func add(_ sections: [SearchDocument.Section], at places: [Int], most: Int) {
    let blocks = sections.map { $0.text.split(separator: 0x0A) }
    let size = sections.reduce(0) { $0 + $1.text.count }
    let chosen = size <= min(Self.short, most) ? blocks : Self.chosen(from: blocks, most: most)
    for (number, section) in sections.enumerated() {
      if bytes.count > Self.most { return addHeading(of: .init(text: []), at: places[number]) }
      if !bytes.isEmpty || !section.anchor.isEmpty { addHeading(of: section, at: places[number]) }
      for passage in chosen[number] { addLine(passage) }
    }
  }

  private static func chosen(
    from blocks: [[ArraySlice<UInt8>]], most: Int
  ) -> [[ArraySlice<UInt8>]] {
    var chosen = blocks.map { _ in [ArraySlice<UInt8>]() }
    var left = most
    let rounds = blocks.map(\.count).max() ?? 0
    for round in 0..<rounds where left > 0 {
      for number in blocks.indices where round < blocks[number].count {
        let passage = Sentences.beginning(of: blocks[number][round], most: min(each, left))
        chosen[number].append(passage)
        left -= passage.count
      }
    }
    return chosen.map { $0.filter { !$0.isEmpty } }
  }

  private mutating func addHeading(of section: SearchDocument.Section, at place: Int) {
    let whole = Array(section.heading.replacing("¶", with: "").utf8)
    let isLong = whole.count > Self.mostOfHeading
    let heading = String(
      decoding: isLong ? Sentences.clipped(whole[...], to: Self.mostOfHeading) : whole,
      as: UTF8.self)
    let anchor = section.anchor.utf8.count > Self.mostOfHeading ? "" : section.anchor
    if !bytes.isEmpty { bytes.append(0x0A) }
    bytes += Self.pilcrow
    bytes.appendNumeral(place)
    bytes += Array(heading.utf8)
    if anchor != Self.plainAnchor(of: heading) {
      bytes += Self.pilcrow + Array(anchor.utf8)
    }
  }

  /// Adds a passage, without the spaces that a citation leaves before a full stop.
  private mutating func addLine(_ line: ArraySlice<UInt8>) {
    if !bytes.isEmpty { bytes.append(0x0A) }
    for byte in line.starts(with: Self.pilcrow) ? line.dropFirst(Self.pilcrow.count) : line {
      if ".,:;".utf8.contains(byte), bytes.last == 0x20 { bytes.removeLast() }
      bytes.append(byte)
    }
  }

  /// The anchor that the script makes of a heading: its ASCII letters and digits in lower case, hyphens and, for each
  /// space, a hyphen.
  static func plainAnchor(of heading: String) -> String {
    let kept = heading.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5A: byte + 0x20
      case 0x61...0x7A, 0x30...0x39, 0x2D: byte
      case 0x20: 0x2D
      default: nil
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
