import Diagnostics

/// Text's companions: breaks, code and raw HTML.
extension Renderer {
  mutating func appendBreak(_ node: CmarkNode, _ kind: CmarkNodeKind) {
    text.endWord()
    if additions, endCalloutTitle(at: node) || beginAttribution(at: node) { return }
    if kind == .lineBreak { out.append(additions ? "<br>" : "<br />") }
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
    if options.allowsRawHTML { return appendFiltered(literal) }
    if RawHTML.isComment(literal) { return }
    out.appendEscaped(literal)
    let range = locate(text: literal, 0..<literal.count).map { SourceRange($0) } ?? blockRange
    report(.rawHTML(element: RawHTML.element(of: literal)), at: range)
  }

  mutating func appendHTMLBlock(_ node: CmarkNode) {
    let literal = node.literal
    out.startLine()
    if options.allowsRawHTML {
      appendFiltered(literal)
      return out.startLine()
    }
    if RawHTML.isComment(literal) { return }
    out.append("<p>")
    out.appendEscaped(literal)
    out.append("</p>\n")
    report(.rawHTML(element: RawHTML.element(of: literal)), at: range(of: node))
  }

  /// Appends raw HTML with the `<` of those elements escaped that GFM disallows.
  private mutating func appendFiltered(_ literal: CmarkText) {
    for index in 0..<literal.count {
      let byte = literal[index]
      if byte == 0x3C && RawHTML.isDisallowed(literal, at: index) {
        out.append("&lt;")
      } else if byte == 0xFE || byte == 0xFF {
        out.append("\u{FFFD}")
      } else {
        out.append(byte)
      }
    }
  }
}
