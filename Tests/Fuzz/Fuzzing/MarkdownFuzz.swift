import Markdown

/// Whatever a body holds, it is parsed, the same each time, into markup and places that can be trusted.
///
/// The first byte of an input chooses the options; the rest is a page, with a line of front matter that
/// is passed over.
enum MarkdownFuzz {
  static func check(_ input: [UInt8]) {
    var input = InputReader(input)
    let choices = input.byte()
    let source = Array("---\n".utf8 + input.rest)
    var options = choices & 1 == 0 ? MarkdownOptions() : .gfm
    if choices & 2 != 0 { options.terms = terms }
    if choices & 4 != 0 {
      options.limits = MarkdownLimits(bytes: 2000, depth: 10, memory: 4_000_000)
    }

    let parser = MarkdownParser(options: options)
    let parsed = parser.parse(source, from: 4)
    MarkdownClaims(parsed, source: source, start: 4).check()
    if !options.allowsRawHTML {
      checkMarkup(LinkedFragment.html(of: parsed))
    }
    // Neither what was parsed before nor another parser makes a difference.
    _ = parser.parse(other)
    claim(parser.parse(source, from: 4) == parsed, "another result from the same parser")
    claim(MarkdownParser(options: options).parse(source, from: 4) == parsed, "another result")
  }

  /// Nothing but elements and attributes of the renderer's list.
  static func checkMarkup(_ html: String) {
    let strays = FragmentMarkup.strays(in: html)
    claim(strays.isEmpty, "not on the renderer's list: \(strays)\n\(html)")
  }

  private static let terms = TermMatcher([["a"], ["b c"], ["caseload", "caseloads"], ["é"]])
  private static let other = Array(
    "mailto:oooo [^1] <b> ![a](b 'c')\n\n[^1]: ~~x~~ www.a.b\n|a|\n|-|\n".utf8)
}
