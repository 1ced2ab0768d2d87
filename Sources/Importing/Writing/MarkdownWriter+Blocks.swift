extension MarkdownWriter {
  /// A block, without an empty line round it; empty when there is nothing to see in it.
  mutating func block(_ block: Block) -> String {
    switch block {
    case .paragraph(let inlines): return paragraph(inlines)
    case .heading(let level, _, let words):
      let text = inlines(words.withoutStrong).replacing("\\\n", with: " ")
      return text.isEmpty ? "" : String(repeating: "#", count: level) + " " + text
    case .code(let text): return code(text)
    case .quotation(let inner): return quotation(inner)
    case .bullets(let items): return list(items, from: nil)
    case .numbers(let start, let items): return list(items, from: start)
    case .table(let table): return self.table(table)
    case .rule: return "---"
    case .styled(_, let inner): return blocks(inner)
    case .raw(let text):
      return remark(
        "Left out: " + text, "markup of another program was left out: \(Quotation.of(text))",
        "write in Markdown what it would show, then delete the remark")
    }
  }

  /// Blocks with an empty line between them.
  mutating func blocks(_ blocks: [Block]) -> String {
    blocks.map { block($0) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private mutating func paragraph(_ words: [Inline]) -> String {
    let text = inlines(words)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { MarkdownText.atLineStart(MarkdownRemark.movedBehind(String($0))) }
      .joined(separator: "\n")
  }

  private func code(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { MarkdownText.withoutControls(String($0).replacing("\t", with: "    ")) }
    return ([fence + "text"] + lines + [fence]).joined(separator: "\n")
  }

  /// A quotation; one that ends with who is quoted is a call-out, which shows that.
  private mutating func quotation(_ inner: [Block]) -> String {
    var lines = blocks(inner).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if let last = lines.last, lines.count > 1, let name = Self.attribution(last) {
      lines[lines.count - 1] = "— " + name
      lines.insert("[!QUOTE]", at: 0)
    }
    return lines.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }

  /// Who is quoted, by a line that begins with a dash.
  private static func attribution(_ line: String) -> String? {
    for dash in ["— ", "– ", "\\- ", "-- ", "―", "—", "–"] where line.hasPrefix(dash) {
      let name = line.dropFirst(dash.count).drop { $0 == " " }
      return name.isEmpty || name.count > 120 ? nil : String(name)
    }
    return nil
  }

  private mutating func list(_ items: [[Block]], from start: Int?) -> String {
    let isFirstOfTwo = lastBullet.map { $0.block == self.blocks.count - 1 } ?? false
    let bullet = isFirstOfTwo && lastBullet?.mark == "-" ? "*" : "-"
    if start == nil { lastBullet = (self.blocks.count, bullet) }
    let isTight = items.allSatisfy { item in
      let parts = item.unstyled
      return parts.count < 2 || parts.count == 2 && parts[1].isList
    }
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let mark = start.map { "\($0 + index). " } ?? bullet + " "
      let indent = String(repeating: " ", count: mark.count)
      let parts = item.unstyled.map { block($0) }.filter { !$0.isEmpty }
      let text = parts.joined(separator: isTight ? "\n" : "\n\n")
      if text.isEmpty { continue }
      if !isTight, !lines.isEmpty { lines.append("") }
      lines += text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .map { $0 == 0 ? mark + $1 : $1.isEmpty ? "" : indent + $1 }
    }
    return lines.joined(separator: "\n")
  }
}

extension Block {
  fileprivate var isList: Bool {
    switch self {
    case .bullets, .numbers: true
    default: false
    }
  }
}

extension [Inline] {
  /// The words of a heading, which is bold by itself.
  fileprivate var withoutStrong: [Inline] {
    flatMap { inline -> [Inline] in
      if case .strong(let inner) = inline { inner.withoutStrong } else { [inline] }
    }
  }
}
