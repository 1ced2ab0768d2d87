extension TagText {
  mutating func take(_ tag: HTMLTag) {
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

  mutating func single(_ tag: HTMLTag) {
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
  var lineSoFar: String {
    let start = out.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return String(decoding: out[start...], as: UTF8.self)
  }

  mutating func startBlock(_ tag: HTMLTag) {
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

  static func mark(of name: String) -> String? {
    switch name {
    case "b", "strong": "**"
    case "i", "em", "cite", "dfn", "var": "*"
    case "code", "kbd", "samp", "tt": "`"
    case "del", "s", "strike": "~~"
    default: nil
    }
  }

  /// Ends an element: what was written since it began becomes what it is in Markdown.
  mutating func close(_ element: (tag: HTMLTag, start: Int, line: Int)) {
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
  mutating func replace(from start: Int, with text: String) {
    let gone = out[max(0, start)...].count { $0 == 0x0A }
    out.removeSubrange(max(0, start)...)
    numbers.removeLast(min(gone, numbers.count))
    put(text)
  }
}
