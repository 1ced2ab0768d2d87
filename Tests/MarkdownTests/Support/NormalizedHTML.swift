/// HTML in a form in which differences that mean nothing are gone: white space outside `pre` is
/// collapsed, and gone beside the tags of blocks; attributes are sorted; void elements have no slash.
enum NormalizedHTML {
  private static let blocks: Set<String> = [
    "article", "aside", "blockquote", "body", "button", "canvas", "caption", "col", "colgroup",
    "dd",
    "div", "dl", "dt", "embed", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "iframe", "li", "map", "object", "ol",
    "output", "p", "pre", "progress", "script", "section", "style", "table", "tbody", "td",
    "textarea", "tfoot", "th", "thead", "tr", "ul", "video",
  ]

  static func of(_ html: String) -> String {
    var result = ""
    var preDepth = 0
    var isAfterBlock = true
    for token in Token.tokens(of: html) {
      switch token {
      case .text(let text):
        if preDepth > 0 {
          result += text
          continue
        }
        var words = ""
        for character in text {
          if character.isWhitespace && character.isASCII || character == "\r\n" {
            if words.last != " " { words.append(" ") }
          } else {
            words.append(character)
          }
        }
        if isAfterBlock { words = String(words.drop { $0 == " " }) }
        if result.last == " " { words = String(words.drop { $0 == " " }) }
        result += words
        if !words.isEmpty { isAfterBlock = false }
      case .tag(let name, let isEnd, let attributes):
        let isBlock = blocks.contains(name)
        if isBlock && preDepth == 0 {
          while result.last == " " { result.removeLast() }
        }
        if name == "pre" { preDepth += isEnd ? -1 : 1 }
        let sorted = attributes.sorted().map { " " + $0 }.joined()
        result += isEnd ? "</\(name)>" : "<\(name)\(sorted)>"
        isAfterBlock = isBlock
      case .other(let text):
        result += text
        isAfterBlock = false
      }
    }
    return result
  }
}
