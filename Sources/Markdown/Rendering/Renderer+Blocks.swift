import Diagnostics

/// Paragraphs, lists, code and rules.
extension Renderer {
  mutating func enterParagraph(_ node: CmarkNode) {
    beginLeaf(node)
    if additions {
      if enterCaption(node) || enterCalloutHead(node) || enterAttribution(node) { return }
      if figureImage(in: node) != nil { return out.startLine() }
    }
    if !isTight {
      out.startLine()
      out.append("<p>")
    }
  }

  mutating func exitParagraph(_ node: CmarkNode) {
    text.endBlock()
    if additions {
      if exitCaption() || exitCalloutHead() || exitAttribution() { return }
      if figureImage(in: node) != nil { return out.append("\n") }
    }
    guard !isTight else { return }
    appendBackReferences(inLast: node)
    out.append("</p>\n")
  }

  /// Whether paragraphs of the innermost container stand without `<p>`.
  var isTight: Bool { tight[tight.count - 1] }

  mutating func enterList(_ node: CmarkNode) {
    out.startLine()
    if additions { reportBrokenList(node) }
    if !node.isOrderedList {
      out.append("<ul>\n")
    } else if node.listStart == 1 {
      out.append("<ol>\n")
    } else {
      out.append("<ol start=\"")
      out.append(decimal: node.listStart)
      out.append("\">\n")
    }
    tight.append(node.isTightList)
  }

  mutating func exitList(_ node: CmarkNode) {
    tight.removeLast()
    out.append(node.isOrderedList ? "</ol>\n" : "</ul>\n")
  }

  mutating func enterItem(_ node: CmarkNode) {
    out.startLine()
    guard node.isTask else { return out.append("<li>") }
    let isTicked = node.isTicked
    guard additions else {
      return out.append(
        isTicked
          ? "<li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> "
          : "<li><input type=\"checkbox\" disabled=\"\" /> ")
    }
    out.append("<li class=\"task\"><input type=\"checkbox\" disabled=\"\"")
    if isTicked { out.append(" checked=\"\"") }
    out.append(" aria-label=\"")
    out.appendEscaped(isTicked ? options.words.completed : options.words.notCompleted)
    addHole(.label)
    out.append("\"/> ")
  }

  mutating func exitItem() {
    out.append("</li>\n")
  }

  mutating func appendThematicBreak() {
    out.startLine()
    out.append(additions ? "<hr/>\n" : "<hr />\n")
  }

  mutating func appendCodeBlock(_ node: CmarkNode) {
    let (info, literal) = (node.info, node.literal)
    if additions {
      footnotes.code.append(node.startLine...max(node.startLine, node.endLine))
      reportUnclosedCode(node)
      reportIndentedText(node, literal)
      reportDrawing(node, info)
    }
    if additions, appendEmbeddedBlock(node, info, literal) { return }
    out.startLine()
    out.append(additions ? "<pre tabindex=\"0\"><code" : "<pre><code")
    appendLanguage(info)
    out.append(">")
    out.appendEscaped(literal)
    out.append("</code></pre>\n")
    text.append(literal)
    text.endBlock()
  }

  /// Appends ` class="language-…"` for the first word of an info string, when there is one.
  private mutating func appendLanguage(_ info: CmarkText) {
    var length = 0
    while length < info.count && !info[length].isASCIISpace { length += 1 }
    if info.isEmpty || additions && length == 0 { return }
    out.append(" class=\"language-")
    if additions {
      for index in 0..<length where info[index].mayStandInLanguage { out.append(info[index]) }
    } else {
      unsafe out.appendEscaped(UnsafeBufferPointer(rebasing: info.bytes.prefix(length)))
    }
    out.append("\"")
  }

  /// Leaves a hole for a block that the hub draws. False when the info string names no such block.
  private mutating func appendEmbeddedBlock(
    _ node: CmarkNode, _ info: CmarkText, _ literal: CmarkText
  ) -> Bool {
    guard node.isChart else { return false }
    out.startLine()
    addHole(.block(result.blocks.count))
    out.append(0x0A)
    let bytes = unsafe Array(literal.bytes)
    let lineCount = bytes.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
    let first = node.startLine + 1
    result.blocks.append(
      EmbeddedBlock(
        info: info.string, literal: bytes,
        range: SourceRange(lines.range(first, through: first + lineCount - 1))))
    return true
  }

  /// Leaves a hole at the end of what is rendered so far.
  mutating func addHole(_ kind: Hole.Kind) {
    result.fragment.holes.append(Hole(kind, at: out.count))
  }
}

extension UInt8 {
  /// Whether the byte may stand in the name of a language that code is written in.
  fileprivate var mayStandInLanguage: Bool {
    isASCIIAlphanumeric || self == 0x2B || self == 0x23 || self == 0x2E || self == 0x5F
      || self == 0x2D
  }
}
