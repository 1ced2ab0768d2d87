import Diagnostics

/// Call-outs: block quotes whose first line names a kind, in the form that GitHub has for its own.
extension Renderer {
  mutating func enterBlockQuote(_ node: CmarkNode) {
    out.startLine()
    tight.append(false)
    guard additions else { return out.append("<blockquote>\n") }
    guard let callout = callout(of: node), let paragraph = node.firstChild else {
      return openPlainQuote(nil)
    }
    if !callout.malformed.isEmpty {
      report(.malformedCallout(attribute: callout.malformed), at: markerRange(paragraph, callout))
    }
    guard let kind = callout.kind else {
      report(.unknownCallout(kind: callout.name), at: markerRange(paragraph, callout))
      return openPlainQuote(nil)
    }
    if quoteHasNoText(node, callout) {
      report(.emptyCallout(kind: kind.name), at: markerRange(paragraph, callout))
    }
    calloutCount += 1
    calloutHead = CalloutHead(paragraph: paragraph, callout: callout, number: calloutCount)
    switch kind.form {
    case .quotation:
      out.append("<figure class=\"quote\">\n")
      openPlainQuote(callout.language, kind: kind, attribution: attribution(in: node))
    case .fold:
      if !isDetails(node.previous) && isDetails(node.next) {
        out.append("<div class=\"accordion\">\n")
      }
      out.append("<details")
      appendLanguageAttribute(callout.language)
      out.append(">\n")
      quotes.append(QuoteFrame(kind: kind))
    case .box:
      out.append("<aside class=\"callout callout-")
      out.append(contentsOf: kind.look.utf8)
      out.append("\" role=\"note\" aria-labelledby=\"")
      addHole(.name)
      out.append("callout:")
      out.append(decimal: calloutCount)
      addHole(.labelNames)
      out.append("\"")
      appendLanguageAttribute(callout.language)
      out.append(">\n")
      quotes.append(QuoteFrame(kind: kind))
    }
  }

  mutating func exitBlockQuote(_ node: CmarkNode) {
    tight.removeLast()
    out.startLine()
    guard additions, let frame = quotes.popLast() else { return out.append("</blockquote>\n") }
    switch frame.kind?.form {
    case nil: out.append("</blockquote>\n")
    case .quotation:
      out.append(frame.attribution == nil ? "</blockquote>\n</figure>\n" : "</figure>\n")
    case .fold:
      out.append("</details>\n")
      if isDetails(node.previous) && !isDetails(node.next) { out.append("</div>\n") }
    case .box: out.append("</aside>\n")
    }
  }

  /// Whether the mark of its kind is all there is of a call-out.
  private func quoteHasNoText(_ quote: CmarkNode, _ callout: Callout) -> Bool {
    guard let paragraph = quote.firstChild, paragraph.next == nil,
      let first = paragraph.firstChild, first.next == nil
    else { return false }
    let literal = first.literal
    return (callout.length..<max(literal.count, callout.length)).allSatisfy {
      literal[$0].isASCIISpace
    }
  }

  private mutating func openPlainQuote(
    _ language: String?, kind: CalloutKind? = nil, attribution: CmarkNode? = nil
  ) {
    out.append("<blockquote")
    appendLanguageAttribute(language)
    out.append(">\n")
    quotes.append(QuoteFrame(kind: kind, attribution: attribution))
  }

  private mutating func appendLanguageAttribute(_ language: String?) {
    guard let language else { return }
    out.append(" lang=\"")
    out.append(contentsOf: language.utf8)
    // Which way it runs, its first letters tell.
    out.append("\" dir=\"auto\"")
  }

  /// The call-out that a block quote is, or `nil`.
  private func callout(of quote: CmarkNode) -> Callout? {
    quote.firstChild.flatMap {
      Callout(beginning: $0, among: kinds, in: source, lines, of: options.callouts)
    }
  }

  private func isDetails(_ node: CmarkNode?) -> Bool {
    guard let node, kinds[node] == .blockQuote else { return false }
    return callout(of: node)?.kind?.form == .fold
  }

  private mutating func markerRange(_ paragraph: CmarkNode, _ callout: Callout) -> SourceRange {
    beginLeaf(paragraph)
    guard let first = paragraph.firstChild,
      let range = locate(text: first.literal, 0..<callout.length)
    else { return blockRange }
    return SourceRange(range)
  }
}
