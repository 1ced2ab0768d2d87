/// Writes the HTML in a page in Markdown: links, pictures, emphasis, lists, tables, headings and folded passages. Other
/// elements go, and what is in them stays; scripts, styles and drawings go with all that is in them.
struct TagText {
  private(set) var notes: ImportNotes
  /// The anchors that elements have, with the line of each.
  private(set) var ids: [(id: String, line: Int)] = []

  /// Short forms with what they stand for.
  private(set) var abbreviations: [(short: String, long: String)] = []

  private var bytes: [UInt8] = []
  private var out: [UInt8] = []
  /// For each line of `out` its number in the page.
  private var numbers: [Int] = []
  private var lines: [SourceLine] = []
  private var line = 0
  /// The elements that are open, with where their text begins in `out`.
  private var open: [(tag: HTMLTag, start: Int, line: Int)] = []
  private var tables: [HTMLTable] = []

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
  private var summary: String?
  /// The byte after the last that a tag over several lines has taken.
  private var taken = 0

  private var number: Int { lines.indices.contains(line) ? lines[line].number : 0 }

  private mutating func endLine() {
    out.append(0x0A)
    numbers.append(number)
  }

  private mutating func put(_ text: String) {
    for byte in text.utf8 {
      if byte == 0x0A { endLine() } else { out.append(byte) }
    }
  }

  private var result: [SourceLine] {
    let texts = String(decoding: out, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    return texts.dropLast().enumerated().map {
      SourceLine(text: String($1), number: numbers.indices.contains($0) ? numbers[$0] : 0)
    }
  }

  /// Reads a part of a line; within an element the white space at its beginning means nothing.
  private mutating func read(from start: Int, to end: Int, isIndented: Bool) {
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
  private mutating func mark(at place: Int, lineEnd: Int) -> Int {
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

extension TagText {
  private mutating func take(_ tag: HTMLTag) {
    if tag.name == "br" || tag.name == "wbr" || tag.name == "hr" || tag.name == "img"
      || tag.name == "input"
    {
      return single(tag)
    }
    if tag.isEnd {
      guard let index = open.lastIndex(where: { $0.tag.name == tag.name }) else {
        return notes.add(.changed, number, "</\(tag.name)> ends nothing, and is left out")
      }
      while open.count > index, let last = open.popLast() { close(last) }
      return
    }
    // These end what is open of their kind.
    for ended in [["li"], ["td", "th"], ["tr"], ["p"]] where ended.contains(tag.name) {
      if let last = open.last, ended.contains(last.tag.name) {
        open.removeLast()
        close(last)
      }
    }
    if HTMLTag.blocks.contains(tag.name) { startBlock(tag) }
    if tag.name == "table" { tables.append(HTMLTable()) }
    if let mark = Self.mark(of: tag.name) { put(mark) }
    open.append((tag, out.count, number))
  }

  private mutating func single(_ tag: HTMLTag) {
    switch tag.name {
    case "br":
      let isInCell = !tables.isEmpty || lineSoFar.contains("|")
      put(isInCell ? ", " : lineSoFar.trimmedText.isEmpty ? "" : "\\\n")
      notes.add(
        .changed, number, isInCell ? "a line break in a cell is a comma" : "<br> is a line break")
    case "hr": put("\n\n---\n\n")
    case "img":
      let source = tag.attributes["src"] ?? ""
      let words = (tag.attributes["alt"] ?? "").filter { !"[]\n".contains($0) }
      put("![\(words)](\(MarkupAddress.written(source)))")
      notes.add(.changed, number, "<img> is a picture in Markdown, in its own size")
    default: break
    }
  }

  /// What has been written of the line.
  private var lineSoFar: String {
    let start = out.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return String(decoding: out[start...], as: UTF8.self)
  }

  private mutating func startBlock(_ tag: HTMLTag) {
    guard tables.isEmpty else { return }
    if !lineSoFar.trimmedText.isEmpty { put("\n") }
    switch tag.name {
    case "li":
      let isNumbered = open.last { ["ol", "ul"].contains($0.tag.name) }?.tag.name == "ol"
      let depth = max(0, open.count { ["ol", "ul"].contains($0.tag.name) } - 1)
      put(
        String(repeating: "  ", count: depth * (isNumbered ? 2 : 1)) + (isNumbered ? "1. " : "- "))
    case "h1", "h2", "h3", "h4", "h5", "h6":
      put("\n" + String(repeating: "#", count: Int(tag.name.dropFirst()) ?? 2) + " ")
    case "td", "th", "tr", "thead", "tbody", "summary", "dt", "dd": break
    default: put("\n")
    }
  }

  private static func mark(of name: String) -> String? {
    switch name {
    case "b", "strong": "**"
    case "i", "em", "cite", "dfn", "var": "*"
    case "code", "kbd", "samp", "tt": "`"
    case "del", "s", "strike": "~~"
    default: nil
    }
  }

  /// Ends an element: what was written since it began becomes what it is in Markdown.
  private mutating func close(_ element: (tag: HTMLTag, start: Int, line: Int)) {
    let start = min(element.start, out.count)
    let inner = String(decoding: out[start...], as: UTF8.self)
    let name = element.tag.name
    if let mark = Self.mark(of: name) {
      let trimmed = inner.trimmedText
      guard !trimmed.isEmpty else { return replace(from: start - mark.utf8.count, with: "") }
      return replace(
        from: start - mark.utf8.count,
        with: mark + trimmed + mark + (inner.hasSuffix(" ") ? " " : ""))
    }
    switch name {
    case "a":
      let words = inner.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
      guard let address = element.tag.attributes["href"], !address.isEmpty, !words.isEmpty else {
        return replace(from: start, with: words)
      }
      replace(from: start, with: "[\(words)](\(MarkupAddress.written(address)))")
      notes.add(.changed, element.line, "<a> is a link in Markdown")
    case "td", "th":
      tables.indices.last.map { tables[$0].add(inner, isHead: name == "th") }
      if !tables.isEmpty { replace(from: start, with: "") }
    case "tr": tables.indices.last.map { tables[$0].endRow() }
    case "table":
      guard var table = tables.popLast() else { return }
      table.endRow()
      replace(from: start, with: "\n" + table.markdown + "\n")
      notes.add(.changed, element.line, "<table> is a table in Markdown")
    case "details", "blockquote", "aside":
      let head =
        name == "details" ? "[!DETAILS] \(summary ?? "Details")" : name == "aside" ? "[!NOTE]" : nil
      summary = nil
      let texts = ([head].compactMap(\.self) + [SourceLine](of: inner).trimmed.map(\.text))
      replace(
        from: start,
        with: "\n" + texts.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n") + "\n\n")
      notes.add(.changed, element.line, "<\(name)> is a call-out or a quotation")
    case "summary":
      summary = inner.split(whereSeparator: { $0.isWhitespace }).joined(separator: " ")
      replace(from: start, with: "")
    case "iframe", "embed":
      guard let address = element.tag.attributes["src"], address.hasPrefix("http") else { return }
      replace(
        from: start,
        with:
          "[\(element.tag.attributes["title"] ?? "Open the embedded page")](\(MarkupAddress.written(address)))"
      )
      notes.add(.plainer, element.line, "a page in a frame is a link to it")
    case "sub", "sup", "u", "span", "font", "small", "big", "mark", "abbr", "center", "div",
      "section", "p":
      if name == "abbr", let long = element.tag.attributes["title"], !long.isEmpty {
        abbreviations.append((inner.trimmedText, long))
        notes.add(.changed, element.line, "\(ImportNotes.quoted(inner)) is a term of the glossary")
      } else if ["sub", "sup", "u", "mark", "abbr"].contains(name) {
        notes.add(.plainer, element.line, "<\(name)> round \(ImportNotes.quoted(inner))")
      }
      if HTMLTag.blocks.contains(name), tables.isEmpty {
        put(lineSoFar.trimmedText.isEmpty ? "\n" : "\n\n")
      }
    case "li": break
    default:
      if HTMLTag.blocks.contains(name), tables.isEmpty { put("\n") }
    }
  }

  /// Writes something in place of what stands in `out` from an offset on.
  private mutating func replace(from start: Int, with text: String) {
    let gone = out[max(0, start)...].count { $0 == 0x0A }
    out.removeSubrange(max(0, start)...)
    numbers.removeLast(min(gone, numbers.count))
    put(text)
  }
}
