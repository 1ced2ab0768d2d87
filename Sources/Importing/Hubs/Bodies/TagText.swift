/// Writes the HTML in a page in Markdown: links, pictures, emphasis, lists, tables, headings and folded passages. Other
/// elements go, and what is in them stays; scripts, styles and drawings go with all that is in them.
struct TagText {
  var notes: ImportNotes
  /// The anchors that elements have, with the line of each.
  var ids: [(id: String, line: Int)] = []

  /// Short forms with what they stand for.
  var abbreviations: [(short: String, long: String)] = []

  var bytes: [UInt8] = []
  var out: [UInt8] = []
  /// For each line of `out` its number in the page.
  var numbers: [Int] = []
  var lines: [SourceLine] = []
  var line = 0
  /// The elements that are open, with where their text begins in `out`.
  var open: [(tag: HTMLTag, start: Int, line: Int)] = []
  var tables: [HTMLTable] = []

  init(notes: ImportNotes) { self.notes = notes }

  /// The lines without HTML.
  mutating func converted(_ source: [SourceLine]) -> [SourceLine] {
    guard source.contains(where: { $0.text.utf8.contains(0x3C) }) else { return source }
    lines = source
    bytes = Array(source.text.utf8)
    out.reserveCapacity(bytes.count)
    var fences = CodeFences()
    var place = 0
    for index in source.indices {
      let end = place + source[index].text.utf8.count
      line = index
      // A tag that ends in a later line has taken some of this one.
      if taken > place { place = min(taken, end + 1) }
      if taken > end {
        place = end + 1
        continue
      }
      let isInCode = open.isEmpty && tables.isEmpty && fences.holds(source[index].text)
      if isInCode {
        out += bytes[place..<end]
      } else {
        read(from: place, to: end, isIndented: !open.isEmpty || !tables.isEmpty)
      }
      if taken <= end { endLine() }
      place = end + 1
    }
    while let last = open.popLast() { close(last) }
    if let table = tables.popLast() { put(table.markdown) }
    if out.last != 0x0A { endLine() }
    return result
  }

  /// The words of the folded passage that is open.
  var summary: String?
  /// The byte after the last that a tag over several lines has taken.
  var taken = 0

  var number: Int { lines.indices.contains(line) ? lines[line].number : 0 }

  mutating func endLine() {
    out.append(0x0A)
    numbers.append(number)
  }

  mutating func put(_ text: String) {
    for byte in text.utf8 {
      if byte == 0x0A { endLine() } else { out.append(byte) }
    }
  }

  var result: [SourceLine] {
    let texts = String(decoding: out, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return texts.dropLast().enumerated().map {
      SourceLine(text: String($1), number: numbers.indices.contains($0) ? numbers[$0] : 0)
    }
  }

  /// Reads a part of a line; within an element the white space at its beginning means nothing.
  mutating func read(from start: Int, to end: Int, isIndented: Bool) {
    var place = max(start, taken)
    if isIndented, open.contains(where: { HTMLTag.blocks.contains($0.tag.name) }) || !tables.isEmpty
    {
      while place < end, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    }
    while place < end {
      switch bytes[place] {
      case UInt8(ascii: "`"):
        var run = place
        while run < end, bytes[run] == UInt8(ascii: "`") { run += 1 }
        let mark = Array(bytes[place..<run])
        let close = bytes[run..<end].firstRange(of: mark)?.upperBound ?? run
        out += bytes[place..<close]
        place = close
      case UInt8(ascii: "\\") where place + 1 < end:
        out += bytes[place...(place + 1)]
        place += 2
      case UInt8(ascii: "<"): place = mark(at: place, lineEnd: end)
      default:
        out.append(bytes[place])
        place += 1
      }
    }
  }

  /// Reads what begins with `<`, and gives the place after it.
  mutating func mark(at place: Int, lineEnd: Int) -> Int {
    let rest = bytes[place...]
    if rest.starts(with: "<!--".utf8) {
      // A remark stays one as long as it ends in its line; the others are kept by Markdown as they are.
      let end = bytes[place..<lineEnd].firstRange(of: Array("-->".utf8))?.upperBound ?? lineEnd
      out += bytes[place..<end]
      return end
    }
    guard let tag = HTMLTag(in: bytes, at: place) else {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      // `<https://…>` is a link, and `<` before a blank or a digit is text.
      if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { out.append(UInt8(ascii: "\\")) }
      out.append(bytes[place])
      return place + 1
    }
    let isAddress =
      bytes[tag.range.lowerBound..<tag.range.upperBound].contains(UInt8(ascii: ":"))
      && !HTMLTag.known.contains(tag.name)
    if isAddress || !HTMLTag.known.contains(tag.name) {
      if !isAddress {
        notes.add(
          .changed, number,
          "\(ImportNotes.quoted(String(decoding: bytes[tag.range], as: UTF8.self))) is shown as it is written"
        )
        out.append(UInt8(ascii: "\\"))
      }
      out.append(bytes[place])
      return place + 1
    }
    taken = max(taken, tag.range.upperBound)
    if let id = tag.attributes["id"] ?? tag.attributes["name"], !tag.isEnd, !id.isEmpty {
      ids.append((id, number))
    }
    if HTMLTag.unread.contains(tag.name), !tag.isEnd {
      notes.add(
        ["style", "script"].contains(tag.name) ? .plainer : .lost, number,
        "<\(tag.name)> and what is in it")
      let close = Array("</\(tag.name)>".utf8)
      let end =
        bytes[tag.range.upperBound...].firstRange(of: close)?.upperBound ?? tag.range.upperBound
      taken = max(taken, end)
      return end
    }
    take(tag)
    return tag.range.upperBound
  }
}
