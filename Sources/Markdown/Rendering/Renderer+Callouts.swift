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
      out.append(contentsOf: kind.key.utf8)
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
    guard let paragraph = quote.firstChild, kinds[paragraph] == .paragraph,
      let first = paragraph.firstChild, kinds[first] == .text
    else { return nil }
    return Callout(first.literal)
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

/// The first line of a call-out, and the last of a quotation.
extension Renderer {
  /// Begins the title of a call-out, when `node` is the paragraph that begins with it.
  mutating func enterCalloutHead(_ node: CmarkNode) -> Bool {
    guard let head = calloutHead, head.paragraph == node else { return false }
    calloutHead?.isInTitle = true
    termsBarred += 1
    let hasTitle = hasTitle(head)
    switch head.callout.kind?.form {
    case .quotation:
      termsBarred -= 1
      calloutHead?.isInTitle = hasTitle ? false : true
      if hasTitle { out.append("<p>") }
    case .fold:
      out.append("<summary>")
      if !hasTitle { out.appendEscaped(label(of: head.callout)) }
    case .box:
      out.append("<p class=\"callout-title\" id=\"")
      addHole(.name)
      out.append("callout:")
      out.append(decimal: head.number)
      out.append("\">")
      if hasTitle { out.append("<span class=\"callout-kind\">") }
      out.appendEscaped(label(of: head.callout))
      if hasTitle { out.append(":</span> ") }
    case nil: break
    }
    return true
  }

  /// Ends the title at the end of its line, when one is open; the paragraph goes on. At a line's end
  /// inside emphasis or a link the title goes on, for its markup does.
  mutating func endCalloutTitle(at lineBreak: CmarkNode) -> Bool {
    guard let head = calloutHead, lineBreak.parent == head.paragraph, closeTitle() else {
      return false
    }
    out.append("<p>")
    return true
  }

  /// Ends the paragraph of a title, when the title was all of it.
  mutating func exitCalloutHead() -> Bool {
    closeTitle()
  }

  private mutating func closeTitle() -> Bool {
    guard let head = calloutHead, head.isInTitle else { return false }
    calloutHead = nil
    switch head.callout.kind?.form {
    case .quotation: return true
    case .fold: out.append("</summary>\n")
    default: out.append("</p>\n")
    }
    termsBarred -= 1
    text.endBlock()
    return true
  }

  private func hasTitle(_ head: CalloutHead) -> Bool {
    guard let first = head.paragraph.firstChild else { return false }
    let literal = first.literal
    for index in head.callout.length..<max(literal.count, head.callout.length)
    where !literal[index].isASCIISpace {
      return true
    }
    guard let next = first.next else { return false }
    return kinds[next] != .softBreak && kinds[next] != .lineBreak
  }

  private func label(of callout: Callout) -> String {
    callout.kind.map { options.words.callouts[$0] ?? $0.english } ?? ""
  }

  /// Where the last line `— who` of a quotation begins: its line break, or its paragraph.
  private func attribution(in quote: CmarkNode) -> CmarkNode? {
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
