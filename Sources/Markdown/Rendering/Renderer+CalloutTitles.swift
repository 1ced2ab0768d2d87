/// The first line of a call-out, which is its title.
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
    callout.kind.map { options.words.callouts[$0] ?? $0.label } ?? ""
  }
}
