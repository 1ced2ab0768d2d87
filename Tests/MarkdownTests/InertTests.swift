import Markdown
import Testing

/// Whatever is in a body, its fragment holds only the elements and attributes that the renderer means.
struct InertTests {
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
        #expect(
          FragmentMarkup.strays(in: html) == [],
          "\(context.name): \(body.debugDescription)\n\(html)")
      }
    }
  }

  @Test func seesStrays() {
    #expect(
      FragmentMarkup.strays(in: "<p onx=\"\">a<script></script><!-- --> < </div></p>")
        == [
          "onx=\"\"", "script", "script", "<!-- -->", " < ", "</div>", "</p>",
        ])
  }
}
