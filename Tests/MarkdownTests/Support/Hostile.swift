/// A kind of body that might take a parser more than time in proportion to its length, at any length.
struct Hostile: Sendable {
  /// What it is made of, for messages.
  let name: String
  /// A body of about as many bytes as asked for.
  let body: @Sendable (Int) -> String

  /// Every kind: single units, two units after each other, and what needs counting.
  static let all: [Hostile] = units.map(repeating) + pairs.map(pairing) + others

  private static let units: [String] = [
    "*a **a ", "*a _ ", "a_", "c* ", "[a", "a]", "[", "]", "![", "[ (](", "[](", "![](",
    "[a](<b", "[a](b", "**x [a*b**c*](d)", "![[]()", "![[]", "[[]", "<?", "<!A", "<!A ",
    "<![CDATA[", "<!--", "<!-", "<!", "<a ", "<a b=", "<a b='", "<a b=\"c", "</a ", "<a>", "<>",
    "< ", "&", "&#", "&a", "&amp;", "&#x", "\\", "\\\n", "`a``", "~~a ", "~a", "~", "~ ", "~~ ",
    "a~", "~[", "~~[", "a@a", "a@", "@", "a.a@", "a@a.", "a@a.a ", "www.", "www._", "_www.",
    "www.a ", "www.a.", "http://", "http://a", "http://a.b ", "xhttp://", "_http://", "mailto:",
    "a:", "://", "a://", "[^a]", "[^", "[^a]: ", "^[", "[a]: b\n", "[a]: b\n\n", "[a]:\n",
    "[a]\n", "a\n", "a\n\n", "a\n===\n", "===\n", "---\n", "# a\n", "#\n", "- \n", "-\n",
    "- a\n", "* \n", "1.\n", "1. a\n\n", "> a\n", "> \n", ">\n", "|-|\n", "a\n|-|\n",
    "|a|\n|-|\n", "|\n", "|-\n", "-|\n", "a|b\n-|-\n", "|a|\n|-|-|\n", "\n", " \n", "\t", "\t\n",
    "    a\n", "```\n", "```\na\n```\n", "~~~\n", "<a>\n", "<div>\n", "<div>\n\n", "<!-- a\n",
    "<script>\n", "[ ] ", "- [ ] a\n", "- [ ]\n", "\\|", "|\\|", "a\\\n", "a  \n", "_", "__a ",
    "*", "***", "**_", "_*", "é_", "\u{A0}*", "``", "`", "` ``", "“", "a [b](c) ", "[a][b]",
    "[a][]", "[a]", "![a][b]", "[a]: <", "[a]: b '", "[a]: b \"c\n", "[a]: b (c\n", "\"", "'",
    "<a@a", "<http:", "<a:", "a<b", "<b\n", "(", "((", "[](()", "[](((", "[a](\\", "[a](&",
    "[a](b 'c", "[a](b \"", "[a](b (", "[a](<>", "+ ", "1. ", "> ", "- > ", "> - ", "1) ",
    "- 1. ", "* - + ", "\r", "\0", "a\0", "x\r\n", "{", "$", "$$", "=", "a@b.c~", "~a@b.c",
    "*a@b.c", "www.a~", "~~www.a ", "[www.a", "[www.a]", "[www.a](b) ", "[http://a.b](c",
    "<www.a", "(www.a", "www.a(", "www.a)", "www.a&b;", "www.a.b/?", "http://a.b?", "www.a)))",
    "www.a(((", "*a* [b](c) ", "~~a~~ [b](c) ", "*a*[^b] ", "[a](b)*c*[", "[^a] ",
    "![a](b) *c* ", "*a* ![b](c)", "_a_ [b][c]", "a\\\n*b* [c](d)\n", "[@a; @b] ", "[@", "[@a",
    "[@a;", "> [!NOTE] a\n\n", "> [!DETAILS] a\n\n> [!QUOTE]\n> b\n> — c\n\n",
    "Table: a\n\n|a|\n|-|\n", "![a](b \"c\")\n\n", "```chart\na: 1\n```\n", "## a\n", "&#xFFFE;",
    "<b>", "<!-- a -->", "- [x] a\n", "\\[@a]", "[^a\\]", "www.<(", "`[a](b)` ", "[a](&amp;b) ",
    "[a](b\\_c) ",
  ]

  private static let pairs: [(String, String, String)] = [
    ("[", "a", "]"), ("![", "a", "](b)"), ("(", "a", ")"), ("[", "a", "](b)"), ("*", "a", "*"),
    ("**", "a", "**"), ("_", "a", "_"), ("* ", "a", " *"), ("*a ", "b", " a*"),
    ("*a **a ", "b", " a** a*"), ("~a ", "b", " a~"), ("- ", "a", "\n"), ("> ", "a", "\n"),
    ("> ", "a\n", "a\n"), ("- ", "a\n", "a\n\n"), ("|a", "|\n", "|-"), ("a\n", "", "|-|\n"),
    ("a\n", "|-\n", "\n"), ("[^a]:", "u", "\n[^a] "),
    ("|a|b", "\n", "|-|\n"), ("[a]: b\n", "c\n", "===\n"), ("[a]: b\n", "\n", "[a]"),
    ("[a](b)", "", "]"), ("[", "", "]("), ("[", "", "][a"), ("![", "", "]("), ("*a ", "", "["),
    ("a", "", "@"), ("a", "", "://a.b "), ("www.a.b(", "", ")"), ("www.a.b/", ")", ")"),
    ("a\n", "", "-\n"), ("*a _a ~a ", "", "b~ "), ("<a b=", "", "\"c\" "),
    ("[^1]: a\n", "[^1]", "[^1]"), ("`a``", "", "```"), ("x <!-- -", "", "a"),
    ("x <![CDATA[", "]]", ""), ("  ", "- a\n", ""), ("&", "", "a"),
  ]

  private static let others: [Hostile] = [
    Hostile(name: "backtick runs of all lengths") { size in
      (1..<Int((2 * Double(size)).squareRoot())).map { "e" + String(repeating: "`", count: $0) }
        .joined()
    },
    Hostile(name: "lists in lists") { size in
      (0..<Int(Double(size).squareRoot())).map { String(repeating: "  ", count: $0) + "- a\n" }
        .joined()
    },
    Hostile(name: "lists in lists, then empty lines") { size in
      (0..<Int(Double(size / 2).squareRoot())).map { String(repeating: "  ", count: $0) + "- a\n" }
        .joined() + String(repeating: "\n", count: size / 2)
    },
    Hostile(name: "100 lists, then empty lines") { size in
      String(repeating: "- ", count: 99) + "a" + String(repeating: "\n", count: size - 200)
    },
    Hostile(name: "short rows of a wide table") { size in
      String(repeating: "|a", count: size / 100) + "\n" + String(repeating: "|-", count: size / 100)
        + "\n" + String(repeating: "|a\n", count: size / 3)
    },
    Hostile(name: "different definitions") { size in
      (0..<size / 12).map { "[\($0)]: u\n" }.joined()
    },
    Hostile(name: "different references") { size in
      (0..<size / 30).map { "[\($0)]: u\n" }.joined() + "\n"
        + (0..<size / 20).map { "[\($0)] " }.joined()
    },
    Hostile(name: "different footnotes") { size in
      (0..<size / 35).map { "[^\($0)]: u\n" }.joined() + "\n"
        + (0..<size / 24).map { "[^\($0)] " }.joined()
    },
    Hostile(name: "footnotes begun in one line") { size in
      (0..<size / 35).map { "[^\($0)]:" }.joined() + "u\n"
        + (0..<size / 24).map { "\n[^\($0)] " }.joined()
    },
    Hostile(name: "footnotes in footnotes") { size in
      (0..<size / 24).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined() + "[^0]"
    },
    Hostile(name: "a large destination referred to often") { size in
      "[a]: /" + String(repeating: "u", count: size / 2) + "\n\n"
        + String(repeating: "[a]", count: size / 6)
    },
    Hostile(name: "a long label that is no reference") { size in
      let label = "[" + String(repeating: "x", count: 990) + "]"
      return "[a]: u\n\n" + String(repeating: label, count: size / 992)
    },
    Hostile(name: "different headings") { size in
      (0..<size / 10).map { "# \($0)\n" }.joined()
    },
    Hostile(name: "inline links, then links by reference") { size in
      "[r]: x\n\n" + String(repeating: "[a](b) [r] ", count: size / 11)
    },
  ]

  private static func repeating(_ unit: String) -> Hostile {
    Hostile(name: unit.debugDescription) {
      String(repeating: unit, count: $0 / unit.utf8.count)
    }
  }

  private static func pairing(_ pair: (before: String, middle: String, after: String)) -> Hostile {
    let (before, middle, after) = pair
    return Hostile(name: "\(before.debugDescription), then \(after.debugDescription)") { size in
      let count = size / (before.utf8.count + after.utf8.count)
      return String(repeating: before, count: count) + middle
        + String(repeating: after, count: count)
    }
  }
}
