import Diagnostics

/// Links and pictures that a slip in their address has kept from being any, so that readers see their brackets.
extension Renderer {
  /// Looks for the rest of one at a `]` in a text; `open` is where its `[` stands in the same text.
  mutating func reportMisshapenAddress(
    _ node: CmarkNode, _ literal: CmarkText, _ close: Int, openedAt open: Int?
  ) {
    guard close + 1 < literal.count, open.map({ close > $0 + 1 }) ?? (node.previous != nil) else {
      return
    }
    switch literal[close + 1] {
    case 0x28: reportAddressInParentheses(node, literal, close, openedAt: open)
    case 0x5B: reportUndefinedReference(literal, close, openedAt: open)
    default: break
    }
  }

  private mutating func reportAddressInParentheses(
    _ node: CmarkNode, _ literal: CmarkText, _ close: Int, openedAt open: Int?
  ) {
    let start = close + 2
    let limit = min(literal.count, start + 400)
    var end = start
    while end < limit, literal[end] != 0x29, literal[end] != 0x5B { end += 1 }
    // A web address in the parentheses is a link by itself, and the text ends before it.
    let isCut = start == literal.count && node.next.map { kinds[$0] == .link } == true
    let inside = unsafe String(decoding: literal.bytes[start..<end], as: UTF8.self)
    let fault: MarkdownProblem.AddressFault
    if end == literal.count, inside == "mailto: ", let link = node.next, kinds[link] == .link,
      let words = link.firstChild, let place = locate(shown: literal, (open ?? close)..<end)
    {
      let address = words.literal.string
      return report(
        .misshapenAddress(.space(isPicture: false, inside: inside + address)),
        at: SourceRange(place))
    }
    let isEnded = end < limit && literal[end] == 0x29
    if isCut || !isEnded {
      guard isCut || inside.looksLikeAddress else { return }
      let rest =
        isCut
        ? node.next?.next.map { unsafe String(decoding: $0.literal.bytes, as: UTF8.self) } : ""
      fault = rest?.contains(")") == true ? .space(isPicture: false, inside: "") : .unclosed
    } else if inside.contains(where: { "“”‘’".contains($0) }) {
      fault = .curlyQuotes
    } else if inside.contains(" "), inside.looksLikeAddress, !inside.contains("{{") {
      fault = .space(isPicture: isPicture(literal, open), inside: inside)
    } else {
      return
    }
    let first = (open ?? close) - (isPicture(literal, open) ? 1 : 0)
    let last = isEnded ? end + 1 : end
    guard let place = locate(shown: literal, first..<last) else { return }
    report(.misshapenAddress(fault), at: SourceRange(place))
  }

  private func isPicture(_ literal: CmarkText, _ open: Int?) -> Bool {
    guard let open, open > 0 else { return false }
    return literal[open - 1] == 0x21
  }

  /// `[words][label]` and `[label][]`, where nothing says what address the label stands for.
  private mutating func reportUndefinedReference(
    _ literal: CmarkText, _ close: Int, openedAt open: Int?
  ) {
    guard let open, open == 0 || !literal[open - 1].isASCIIAlphanumeric else { return }
    var end = close + 2
    let limit = min(literal.count, end + 200)
    while end < limit, literal[end] != 0x5D, literal[end] != 0x5B { end += 1 }
    guard end < limit, literal[end] == 0x5D else { return }
    let words = unsafe String(decoding: literal.bytes[open + 1..<close], as: UTF8.self)
    let label = unsafe String(decoding: literal.bytes[close + 2..<end], as: UTF8.self)
    guard words.first.map({ !"@^!".contains($0) }) ?? false, words.contains(where: \.isLetter),
      label.first.map({ !"@^".contains($0) }) ?? true,
      let place = locate(shown: literal, open..<end + 1)
    else { return }
    report(
      .misshapenAddress(.undefined(words: words, label: label.isEmpty ? words : label)),
      at: SourceRange(place))
  }
}

extension String {
  private var isTelephoneNumber: Bool {
    filter(\.isNumber).count > 7 && allSatisfy { $0.isNumber || " +-()".contains($0) }
  }

  /// Whether the text could be meant for a path or an address.
  fileprivate var looksLikeAddress: Bool {
    contains(".") || contains("/") || hasPrefix("#") || hasPrefix("tel:") || isTelephoneNumber
  }
}
