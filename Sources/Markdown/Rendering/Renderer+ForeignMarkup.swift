import Diagnostics

/// Markup of other programs, which means nothing here, so that readers see it as it is written.
extension Renderer {
  /// Looks for a call-out at the start of a paragraph: `!!! note`, `??? note`, `::: info`, and `[!NOTE]` outside a
  /// quotation.
  mutating func reportForeignCallout(_ node: CmarkNode, _ literal: CmarkText) {
    guard node.previous == nil, let leaf else { return }
    if literal[0] == 0x5B {
      let isInQuote = leaf.previous == nil && leaf.parent.map { kinds[$0] == .blockQuote } == true
      guard !isInQuote,
        let callout = Callout(literal, of: options.callouts), callout.kind != nil,
        Callout.isMark(at: leaf, in: source, lines),
        let place = locate(shown: literal, 0..<callout.length)
      else { return }
      return report(.foreignMarkup(.unquotedCallout), at: SourceRange(place))
    }
    guard let length = literal.foreignCallout, let place = locate(shown: literal, 0..<length) else {
      return
    }
    let text = unsafe String(decoding: literal.bytes[0..<length], as: UTF8.self)
    report(.foreignMarkup(.callout(text)), at: SourceRange(place))
  }

  /// Looks for `{{ … }}`, `{% … %}`, `<% … %>`, `{: … }` and `{#…}` in a text, and for `{ width=300 }` after a link, a
  /// picture or code; once in each block.
  mutating func reportTemplate(_ node: CmarkNode, _ literal: CmarkText) {
    guard mayHaveTemplates, let leaf, leaf != blockWithTemplate else { return }
    for index in 0..<literal.count {
      let isAfterMarkup = index == 0 && node.previous.map { isMarked($0) } == true
      guard
        let end = literal.endOfTemplate(at: index)
          ?? (isAfterMarkup || literal.isClass(at: index)
            ? literal.endOfAttributes(at: index) : nil)
      else { continue }
      blockWithTemplate = leaf
      guard let place = find(literal, index..<end) else { return }
      let text = unsafe String(decoding: literal.bytes[index..<end], as: UTF8.self)
      let sets = literal[index] == 0x7B && literal[index + 1] != 0x7B && literal[index + 1] != 0x25
      return report(
        .foreignMarkup(sets ? .attributes(text) : .template(text)), at: SourceRange(place))
    }
  }

  private func isMarked(_ node: CmarkNode) -> Bool {
    switch kinds[node] {
    case .image, .link, .code: true
    default: false
    }
  }
}

extension CmarkText {
  /// The length of `!!! note`, `???+ note` or `::: info` at the start, or `nil`.
  fileprivate var foreignCallout: Int? {
    let mark = self[0]
    var index = 0
    while index < count, self[index] == mark { index += 1 }
    guard index == 3 || index > 3 && mark == 0x3A else { return nil }
    if mark == 0x3F, index < count, self[index] == 0x2B { index += 1 }
    let isApart = index < count && self[index].isASCIISpace
    while index < count, self[index].isASCIISpace { index += 1 }
    guard index < count, mark == 0x3A ? mayBeKind(self[index]) : isApart && isLowercase(self[index])
    else { return nil }
    while index < count, !self[index].isASCIISpace { index += 1 }
    return index
  }

  /// Where the next `}` stands, when it is near.
  private func brace(from start: Int) -> Int? {
    (start..<min(count, start + 100)).first { self[$0] == 0x7D }
  }

  private func mayBeKind(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte == 0x7B }

  private func isLowercase(_ byte: UInt8) -> Bool { byte.isASCIILetter && byte & 0x20 != 0 }

  /// Whether `{.` or `{ .`, with which classes begin, stands at `start`.
  fileprivate func isClass(at start: Int) -> Bool {
    guard self[start] == 0x7B, start + 3 < count,
      start == 0 || self[start - 1].isASCIISpace && self[0] != 0x3A
    else { return false }
    let first = self[start + 1] == 0x20 ? start + 2 : start + 1
    return self[first] == 0x2E && self[first + 1].isASCIILetter
  }

  /// The offset after `{ .class #name key=value }` at `start`, or `nil` where anything else stands between the braces.
  fileprivate func endOfAttributes(at start: Int) -> Int? {
    guard self[start] == 0x7B, let end = brace(from: start) else { return nil }
    let inside = unsafe String(decoding: bytes[start + 1..<end], as: UTF8.self)
    let parts = inside.split(separator: " ")
    let areAttributes = parts.allSatisfy { part in
      part.hasPrefix(".") || part.hasPrefix("#")
        || part.firstIndex(of: "=").map { $0 != part.startIndex } == true
    }
    return areAttributes && !parts.isEmpty ? end + 1 : nil
  }

  /// The offset after the template or the attributes that begin at `start`, or `nil` when none do.
  fileprivate func endOfTemplate(at start: Int) -> Int? {
    guard start + 1 < count else { return nil }
    let close: (UInt8, UInt8)
    switch (self[start], self[start + 1]) {
    case (0x7B, 0x7B): close = (0x7D, 0x7D)
    case (0x7B, 0x25): close = (0x25, 0x7D)
    case (0x3C, 0x25): close = (0x25, 0x3E)
    case (0x7B, 0x3A):
      return brace(from: start).map { $0 + 1 }
    case (0x7B, 0x23):
      guard let end = brace(from: start), start + 2 < end, self[start + 2].isASCIILetter,
        !(start..<end).contains(where: { self[$0].isASCIISpace })
      else { return nil }
      return end + 1
    default: return nil
    }
    var index = start + 2
    while index + 1 < min(count, start + 200) {
      if (self[index], self[index + 1]) == close { return index + 2 }
      index += 1
    }
    return start + 2
  }
}
