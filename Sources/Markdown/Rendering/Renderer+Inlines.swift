import Diagnostics

/// Text's companions: breaks, code and raw HTML.
extension Renderer {
  mutating func appendBreak(_ node: CmarkNode, _ kind: CmarkNodeKind) {
    text.endWord()
    if additions, endCalloutTitle(at: node) || beginAttribution(at: node) { return }
    if kind == .lineBreak { out.append(additions ? "<br/>" : "<br />") }
    out.append(0x0A)
  }

  mutating func appendCode(_ node: CmarkNode) {
    let literal = node.literal
    out.append("<code>")
    out.appendEscaped(literal)
    out.append("</code>")
    text.append(literal)
  }

  mutating func appendInlineHTML(_ node: CmarkNode) {
    let literal = node.literal
    if isRemark(literal) { return }
    if options.allowsRawHTML { return appendFiltered(literal) }
    out.appendEscaped(literal)
    let range = locate(text: literal, 0..<literal.count).map { SourceRange($0) } ?? blockRange
    reportRawHTML(literal, at: range)
  }

  mutating func appendHTMLBlock(_ node: CmarkNode) {
    let literal = node.literal
    out.startLine()
    if additions && mayHaveRemarks { reportMisshapenRemarks(node) }
    if isRemark(literal) { return }
    if options.allowsRawHTML {
      appendFiltered(literal)
      return out.startLine()
    }
    out.append("<p>")
    out.appendEscaped(literal)
    out.append("</p>\n")
    if additions && RawHTML.beginsWithComment(literal) { return }
    reportRawHTML(literal, at: range(of: node))
  }

  /// Reports raw HTML; of a pair of tags only the first.
  private mutating func reportRawHTML(_ literal: CmarkText, at range: SourceRange) {
    let element = RawHTML.element(of: literal)
    if literal.hasPrefix("</") {
      if openHTML.remove(element) != nil { return }
    } else {
      openHTML.insert(element)
    }
    report(.rawHTML(element: element), at: range)
  }

  /// Whether HTML is a remark, which is left out; plain GFM lets it through where it lets HTML through.
  private func isRemark(_ literal: CmarkText) -> Bool {
    (additions || !options.allowsRawHTML) && RawHTML.isComment(literal)
  }

  /// Appends raw HTML without its remarks and with the `<` of those elements escaped that GFM disallows.
  private mutating func appendFiltered(_ literal: CmarkText) {
    let start = out.count
    appendAllowed(literal)
    if additions { leaveHolesInRawHTML(from: start) }
  }

  private mutating func appendAllowed(_ literal: CmarkText) {
    let bytes = unsafe Array(literal.bytes)
    var remark = additions ? Remark.first(in: bytes, from: 0, before: bytes.count) : nil
    var index = 0
    while index < bytes.count {
      if let start = remark, index == start {
        index = Remark.end(bytes, of: start, before: bytes.count) ?? bytes.count
        remark = Remark.first(in: bytes, from: index, before: bytes.count)
        continue
      }
      let byte = bytes[index]
      if byte == 0x3C && RawHTML.isDisallowed(literal, at: index) {
        out.append("&lt;")
      } else if byte == 0xFE || byte == 0xFF {
        out.append("\u{FFFD}")
      } else {
        out.append(byte)
      }
      index += 1
    }
  }
}
