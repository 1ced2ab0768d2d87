import Markdown
import Testing

/// Whatever is in a body, its fragment holds only the elements and attributes that the renderer means.
struct InertTests {
  private static let allowed: [String: Set<String>] = [
    "a": ["href", "title", "id", "class", "role", "aria-label"],
    "aside": [
      "class", "role", "aria-labelledby", "lang",
    ], "blockquote": ["lang"], "br": [], "caption": ["id"], "code": ["class"], "del": [],
    "details": ["lang"], "div": ["class", "role", "aria-label", "aria-labelledby", "tabindex"],
    "em": [], "figcaption": [], "figure": ["class"], "h2": ["id", "class"], "h3": ["id"],
    "h4": ["id"], "h5": ["id"], "h6": ["id"], "hr": [], "img": ["src", "alt", "title"],
    "input": ["type", "disabled", "checked", "aria-label"], "li": ["class", "id"],
    "ol": ["start"], "p": ["class", "id"], "pre": ["tabindex"],
    "section": ["class", "role", "aria-labelledby"], "span": ["class"], "strong": [],
    "summary": [], "sup": ["class"], "table": [], "tbody": [], "td": ["class"],
    "th": ["scope", "class"], "thead": [], "tr": [], "ul": [],
  ]

  private static let payloads = [
    "\"><script>alert(1)</script>", "' onx='", "\" onx=\"", "\"\nonx=\"", "x\" onx=y a=\"",
    "</p><img src=x onerror=y>", "--><script>x</script>", "]]><script>", "\u{2028}\" onx=\"",
    "\u{0}\" onx=\"", "`\" onx=\"`", "&quot; onx=&quot;", "&#34;&#62;&#60;script&#62;",
    "&lt;script&gt;", "javascript:alert(1)", "java&#115;cript:x", "\\\"\\><script>", "{{ x }}",
    "<% x %>", "<svg/onload=x>", "<a href=x onx=y>", "\u{FF1C}script\u{FF1E}", "&#xFFFF;\" onx=\"",
    "*\" onx=\"*", "[\" onx=\"](x)", "![\" onx=\"](x)",
  ]

  private static let contexts: [(name: String, before: String, after: String)] = [
    ("text", "a ", " b"), ("destination", "[a](", ")"), ("angled destination", "[a](<", ">)"),
    ("title", "[a](b \"", "\")"), ("single title", "[a](b '", "')"), ("words", "[", "](b)"),
    ("alt", "![", "](b)"), ("source", "![a](", ")"), ("image title", "![a](b '", "')"),
    ("figure", "![a](b \"", "\")\n"), ("info", "```", "\na\n```\n"),
    ("info after", "~~~ a ", "\n~~~"),
    ("chart", "```chart ", "\na\n```\n"), ("code block", "    ", "\n"),
    ("fenced", "```\n", "\n```"),
    ("code", "`", "`"), ("heading", "## ", "\n"), ("setext", "", "\n---\n"),
    ("kind", "> [!", "]\n> a\n"), ("kind attribute", "> [!NOTE ", "]\n> a\n"),
    ("language", "> [!QUOTE lang=", "]\n> a\n"), ("call-out title", "> [!NOTE] ", "\n> a\n"),
    ("details", "> [!DETAILS] ", "\n> a\n"), ("attribution", "> [!QUOTE] a\n> — ", "\n"),
    ("caption", "Table: ", "\n\n| a |\n|---|\n"), ("cell", "| a |\n|---|\n| ", " |\n"),
    ("header", "| ", " |\n|---|\n"), ("alignment", "| a |\n|", "---|\n"),
    ("footnote", "a[^1]\n\n[^1]: ", "\n"), ("footnote label", "a[^", "]\n\n[^1]: x\n"),
    ("key", "[@", "]"), ("locator", "[@a, ", "]"), ("definition", "[a]\n\n[a]: ", "\n"),
    ("definition title", "[a]\n\n[a]: b '", "'\n"), ("label", "[a][", "]\n"),
    ("autolink", "<", ">"),
    ("address", "<https://a.org/", ">"), ("bare", "https://a.org/", " x"), ("task", "- [x] ", "\n"),
    ("item", "1. ", "\n"), ("comment", "<!-- ", " -->\n"), ("strikethrough", "~~", "~~"),
  ].map { ($0.0, $0.1, $0.2) }

  @Test func letsNothingOut() {
    let parser = MarkdownParser(
      options: MarkdownOptions(terms: TermMatcher([["script"], ["onx"], ["a"]])))
    for context in Self.contexts {
      for payload in Self.payloads {
        let body = context.before + payload + context.after
        let parsed = parser.parse(Array(body.utf8))
        #expect(
          String(validating: parsed.fragment.bytes, as: UTF8.self) != nil,
          "\(body.debugDescription)")
        let html = filled(parsed)
        #expect(Self.strays(in: html) == [], "\(context.name): \(body.debugDescription)\n\(html)")
      }
    }
  }

  @Test func seesStrays() {
    #expect(
      Self.strays(in: "<p onx=\"\">a<script></script><!-- --> < </div></p>")
        == [
          "onx=\"\"", "script", "script", "<!-- -->", " < ", "</div>", "</p>",
        ])
  }

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
          open.append(name)
        }
        for attribute in attributes {
          let parts = attribute.split(separator: "=", maxSplits: 1)
          // The tests fill the hole for an image's size with ` {size 0}`.
          if name == "img", ["{size", "0}", "1}"].contains(parts[0]) { continue }
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

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !"\n\t\r".unicodeScalars.contains(scalar)
  }
}
