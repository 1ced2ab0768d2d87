/// The last line of a quotation, which names who is quoted.
extension Renderer {
  /// Where the last line `— who` of a quotation begins: its line break, or its paragraph.
  func attribution(in quote: CmarkNode) -> CmarkNode? {
    guard let last = quote.lastChild, kinds[last] == .paragraph else { return nil }
    if let first = last.firstChild, last != quote.firstChild, isAttribution(first) { return last }
    var node = last.lastChild
    while let current = node {
      let kind = kinds[current]
      if kind == .softBreak || kind == .lineBreak {
        return current.next.map(isAttribution) == true ? current : nil
      }
      node = current.previous
    }
    return nil
  }

  private func isAttribution(_ node: CmarkNode) -> Bool {
    guard kinds[node] == .text else { return false }
    let literal = node.literal
    return literal.hasPrefix("— ") || literal.hasPrefix("– ") || literal.hasPrefix("-- ")
  }

  /// Begins the caption that names who is quoted, when `node` is the paragraph with that.
  mutating func enterAttribution(_ node: CmarkNode) -> Bool {
    guard let frame = quotes.last, frame.attribution == node else { return false }
    quotes[quotes.count - 1].isInAttribution = true
    out.startLine()
    out.append("</blockquote>\n<figcaption>")
    return true
  }

  /// Begins the caption that names who is quoted, when `node` is the line break before that.
  mutating func beginAttribution(at node: CmarkNode) -> Bool {
    guard let frame = quotes.last, frame.attribution == node else { return false }
    quotes[quotes.count - 1].isInAttribution = true
    out.append("</p>\n</blockquote>\n<figcaption>")
    return true
  }

  /// Ends the caption, when one is open.
  mutating func exitAttribution() -> Bool {
    guard let frame = quotes.last, frame.isInAttribution else { return false }
    quotes[quotes.count - 1].isInAttribution = false
    out.append("</figcaption>\n")
    return true
  }
}
