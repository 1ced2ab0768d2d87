import FuzzSupport
import Markdown

/// Whatever a body holds, it is parsed, the same each time, into markup and places that can be trusted.
///
/// The first byte of an input chooses the options; the rest is a page, with a line of front matter that
/// is passed over.
@_cdecl("LLVMFuzzerTestOneInput")
@unsafe
public func fuzzMarkdown(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var input = unsafe InputReader(start, count)
  let choices = input.byte()
  let source = Array("---\n".utf8 + input.rest)
  var options = choices & 1 == 0 ? MarkdownOptions() : .gfm
  if choices & 2 != 0 { options.terms = terms }
  if choices & 4 != 0 { options.limits = MarkdownLimits(bytes: 2000, depth: 10, memory: 4_000_000) }

  let parser = MarkdownParser(options: options)
  let parsed = parser.parse(source, from: 4)
  MarkdownClaims(parsed, source: source, start: 4).check()
  if !options.allowsRawHTML {
    let html = LinkedFragment.html(of: parsed)
    let strays = FragmentMarkup.strays(in: html)
    claim(strays.isEmpty, "not on the renderer's list: \(strays)\n\(html)")
  }
  // Neither what was parsed before nor another parser makes a difference.
  _ = parser.parse(other)
  claim(parser.parse(source, from: 4) == parsed, "another result from the same parser")
  claim(MarkdownParser(options: options).parse(source, from: 4) == parsed, "another result")
  return 0
}

private let terms = TermMatcher([["a"], ["b c"], ["caseload", "caseloads"], ["é"]])
private let other = Array(
  "mailto:oooo [^1] <b> ![a](b 'c')\n\n[^1]: ~~x~~ www.a.b\n|a|\n|-|\n".utf8)
