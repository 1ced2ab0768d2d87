/// The elements and attributes that a fragment may hold, and what else it holds.
enum FragmentMarkup {
  private static let allowed: [String: Set<String>] = [
    "a": ["href", "title", "id", "class", "role", "aria-label"],
    "aside": [
      "class", "role", "aria-labelledby", "lang", "dir",
    ], "blockquote": ["lang", "dir"], "br": [], "caption": ["id"], "code": ["class"], "del": [],
    "details": ["lang", "dir"],
    "div": ["class", "role", "aria-label", "aria-labelledby", "tabindex"],
    "em": [], "figcaption": [], "figure": ["class"], "h2": ["id", "class"], "h3": ["id"],
    "h4": ["id"], "h5": ["id"], "h6": ["id"], "hr": [], "img": ["src", "alt", "title"],
    "input": ["type", "disabled", "checked", "aria-label"], "li": ["class", "id"],
    "ol": ["start"], "p": ["class", "id"], "pre": ["tabindex"],
    "section": ["class", "role", "aria-labelledby"], "span": ["class"], "strong": [],
    "summary": [], "sup": ["class", "id"], "table": [], "tbody": [], "td": ["class"],
    "th": ["scope", "class"], "thead": [], "tr": [], "ul": [],
  ]

  /// What is not on the list.
  static func strays(in html: String) -> [String] {
    var strays: [String] = []
    var open: [String] = []
    for token in Token.tokens(of: html) {
      switch token {
      case .text(let text):
        if text.contains("<") || text.contains(">") { strays.append(text) }
        if text.unicodeScalars.contains(where: isForbidden) { strays.append("control character") }
      case .other(let text): strays.append(text)
      case .tag(let name, let isEnd, let attributes):
        guard let names = allowed[name] else {
          strays.append(name)
          continue
        }
        if isEnd {
          if open.popLast() != name { strays.append("</\(name)>") }
        } else if !["br", "hr", "img", "input"].contains(name) {
          if name == "a", open.contains(name) { strays.append("a link in a link") }
          open.append(name)
        }
        for attribute in attributes {
          let parts = attribute.split(separator: "=", maxSplits: 1)
          // The hole for an image's size is filled with ` {size 0}`.
          if name == "img", parts[0] == "{size" || isNumber(parts[0].dropLast()) { continue }
          if !names.contains(String(parts[0])) { strays.append(attribute) }
          if parts[0] == "href", !attribute.hasPrefix("href=\"{link "),
            !attribute.hasPrefix("href=\"#fn")
          {
            strays.append(attribute)
          }
        }
      }
    }
    return strays + open
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !"\n\t\r".unicodeScalars.contains(scalar)
  }
}
