import Diagnostics
import Markdown
import Testing

/// Every range is confirmed against the source, where cmark's own positions are wrong.
struct PositionTests {
  @Test(arguments: [
    ("plain", "See [a](⟦b.md⟧) and [c](⟦d.md⟧).\n"),
    ("after é", "Né à é [a](⟦b.md⟧)\n"),
    ("after CRLF", "One\r\ntwo [a](⟦b.md⟧)\r\n\r\nthree [a](⟦b.md⟧)\r\n"),
    ("after a lone CR", "One\rtwo [a](⟦b.md⟧)\r\rthree [c](⟦d.md⟧)"),
    ("after a byte order mark", "\u{FEFF}[a](⟦b.md⟧)\n"),
    ("on an indented continuation line", "One\n     two [a](⟦b.md⟧)\n"),
    ("after hard breaks", "One  \ntwo\\\n[a](⟦b.md⟧)\n"),
    ("after a reference definition", "[x]: y.md\n[a](⟦b.md⟧)\n"),
    ("in a list", "- one\n  two [a](⟦b.md⟧)\n\n  - [c](⟦d.md⟧)\n"),
    ("in a quote", "> one\n> [a](⟦b.md⟧)\n[c](⟦d.md⟧)\n"),
    ("in a heading", "## A [a](⟦b.md⟧)\n\nSetext [c](⟦d.md⟧)\n---\n"),
    ("in a table", "| [a](⟦b.md⟧) | x |\n|---|---|\n| [c](⟦d.md⟧) | [e](⟦f.md⟧) |\n"),
    ("in a footnote", "a[^1]\n\n[^1]: See [a](⟦b.md⟧)\n"),
    ("in angle brackets", "[a](<⟦b c.md⟧>)\n"),
    ("with a title", "[a](⟦b.md⟧ \"T\") [c]( ⟦d.md⟧ 'T')\n"),
    ("with parentheses", "[a](⟦b(c).md⟧)\n"),
    ("with escapes", #"[a](⟦b\_c\).md⟧)"# + "\n"),
    ("with entities", "[a](⟦b&amp;c&eacute;.md⟧) [c](⟦d.md⟧)\n"),
    ("same destination in code first", "`[a](b.md)` [a](⟦b.md⟧)\n"),
    ("same destination escaped first", #"\[a](c.md) [a](⟦b.md⟧)"# + "\n"),
    ("same destination in a comment first", "x <!-- [a](b.md) --> [a](⟦b.md⟧)\n"),
    ("same destination thrice", "[a](⟦b.md⟧) [a](⟦b.md⟧) [a](⟦b.md⟧)\n"),
    ("autolink", "<⟦https://a.org⟧> <⟦me@a.org⟧>\n"),
    ("bare address", "é https://b.org/x? no: ⟦https://a.org/b⟧, yes\n"),
    ("bare www and e-mail", "é ⟦www.a.org⟧ and ⟦me@a.org⟧.\n"),
    ("reference", "é [a][x] and [x]\n\n[x]: ⟦b.md⟧ 'T'\n"),
    ("reference in a quote", "[a][x]\n\n> [x]: <⟦b c.md⟧>\n"),
    ("after an unclosed tag", "a <b [a](⟦b.md⟧)\n"),
    ("after unclosed backticks", "a ` [a](⟦b.md⟧) ``\n"),
  ])
  func findsDestinations(name: String, text: String) {
    let source = MarkedSource(text)
    let parsed = MarkdownParser().parse(source.bytes)
    var expected = source.ranges
    var found = parsed.links.map(\.range)
    if name == "bare address" { found.removeFirst() }
    if name == "reference" { expected.append(contentsOf: expected) }
    #expect(found == expected)
  }

  @Test func findsImagesInsideLinks() {
    let source = MarkedSource("[![a](⟦b.png⟧)](⟦c.md⟧) ![d](⟦e.png⟧)\n")
    let parsed = MarkdownParser().parse(source.bytes)
    #expect(parsed.images.map(\.range) == [source.ranges[0], source.ranges[2]])
    #expect(parsed.links.map(\.range) == [source.ranges[1]])
  }

  @Test func countsFromTheStartOfTheSource() {
    let source = MarkedSource("---\ntitle: é\n---\n⟦## A⟧\n\n[a](⟦b.md⟧)[@⟦⟧c]\n")
    let start = 15
    let parsed = MarkdownParser().parse(source.bytes, from: start)
    #expect(parsed.headings.map(\.range) == [source.ranges[0]])
    #expect(parsed.links.map(\.range) == [source.ranges[1]])
    #expect(parsed.citations.map(\.range.lowerBound) == [source.ranges[2].lowerBound - 2])
  }

  @Test func givesTheLinesOfTheParagraphWhereNothingIsFound() {
    let source = MarkedSource("Before\n\n⟦one [a][x]\ntwo⟧\n\n[x]:\n  &#98;.md\n")
    let parsed = MarkdownParser().parse(source.bytes)
    #expect(parsed.links.map(\.destination) == ["b.md"])
    #expect(parsed.links.map(\.range).count == 1)
  }

  @Test func findsCitationsAndRawHTML() {
    let source = MarkedSource("é ⟦[@a, p. 2; @b]⟧ x ⟦<b>⟧y</b>\n\n⟦<div>\nz\n</div>⟧\n")
    let parsed = MarkdownParser().parse(source.bytes)
    #expect(parsed.citations.map(\.range) == [source.ranges[0], source.ranges[0]])
    #expect(parsed.problems.map(\.range) == Array(source.ranges[1...]))
  }
}
