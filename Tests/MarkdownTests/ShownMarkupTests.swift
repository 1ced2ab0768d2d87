import Diagnostics
import Markdown
import Testing

/// Slips that keep markup from working.
struct ShownMarkupTests {
  private func check(_ text: String, _ kind: MarkdownProblem.Kind) {
    let source = MarkedSource(text)
    #expect(
      MarkdownParser().parse(source.bytes).problems
        == source.ranges.map { MarkdownProblem(kind, at: $0) }, "\(text)")
  }

  @Test(arguments: [
    "⟦##⟧What", "é\n\n⟦##⟧1. What\n\nText", "> ⟦##⟧Wé", "- a\n\n  ⟦##⟧é",
    "Text\n⟦##⟧What *changed*.",
  ])
  func tellsOfHashesWithoutASpace(text: String) {
    check(text, .headingWithoutSpace(level: 2))
  }

  @Test func tellsOfOneHashWhereItStandsAlone() {
    check("⟦#⟧What changed", .headingWithoutSpace(level: 1))
  }

  @Test(arguments: [
    "#1 of three", "#hashtag begins a sentence.", "#hashtag", "#Two\nlines", "\\##What",
    "&#35;#What",
    "## What",
    "`##What`", "a ##b", "#######seven", "##", "##!", "| ##a |\n|---|\n| b |", "[##a](b.md)",
  ])
  func letsOtherHashesBe(text: String) {
    #expect(!kinds(of: text).contains { if case .headingWithoutSpace = $0 { true } else { false } })
  }

  @Test(arguments: ["•", "‣", "◦", "●", "▪", "■", "·", "\u{F0B7}"])
  func tellsOfABulletThatMakesNoList(bullet: String) {
    check("⟦\(bullet)⟧ a\n\(bullet) b\n", .typedBullet(bullet))
    check("The items:\n⟦\(bullet)⟧\ta\n", .typedBullet(bullet))
  }

  @Test(arguments: ["a • b", "- •", "&bull; a", "**•** a", "é", "£7", "“a”", "•"])
  func letsOtherBulletsBe(text: String) {
    #expect(kinds(of: text) == [])
  }

  @Test func tellsOfATableWithoutItsLine() {
    check("⟦|⟧ a | b |\n| 1 | 2 |", .misshapenTable(hasDelimiterRow: false))
    check("> ⟦|⟧ **a** | b |\n> | 1 | 2 |", .misshapenTable(hasDelimiterRow: false))
    check("⟦|⟧ a | b |\n|---|\n| 1 | 2 |", .misshapenTable(hasDelimiterRow: true))
    check("⟦|⟧ a |\n| :-: | --- |\n| 1 | 2 |", .misshapenTable(hasDelimiterRow: true))
  }

  @Test(arguments: ["| a | b |\n|---|---|\n| 1 | 2 |", "| alone", "a | b\n| c", "\\| a |\n| b |"])
  func letsOtherBarsBe(text: String) {
    #expect(kinds(of: text) == [])
  }

  @Test(arguments: [
    "See [a⟦] (⟧b.md).", "[a⟦]  (⟧../c/b.md#d)", "[a] [b⟦] (⟧#c)",
    "é [a⟦] (⟧https://example.org) b",
  ])
  func tellsOfASpaceInALink(text: String) {
    check(text, .spacedLink)
  }

  @Test(arguments: ["See (a⟦)[b.md]⟧.", "(a⟦)[https://example.org/b.md]⟧", "(a⟦)[../b/c.md#d]⟧"])
  func tellsOfBracketsTheWrongWayRound(text: String) {
    check(text, .reversedLink)
  }

  @Test(arguments: [
    "[a] (see below)", "f(x)[1]", "(a)[b]", "[a](b.md) (c.md)", "\\[a] (b.md)", "`[a] (b.md)`",
    "[] (b.md)", "[a]\\ (b)", "[x] (b", "See [1] (and 2/3).",
  ])
  func letsOtherBracketsBe(text: String) {
    #expect(kinds(of: text) == [])
  }

  @Test(arguments: [
    "Ask ⟦** before **⟧ you", "⟦** a**⟧", "⟦**a **⟧ b", "⟦** a **⟧ [b](c.md) ⟦** d **⟧",
    "[x] ⟦** a **⟧ [y]", "| a |\n|---|\n| ⟦** b **⟧ |",
  ])
  func tellsOfAsterisksApartFromTheirWords(text: String) {
    check(text, .spacedAsterisks)
  }

  @Test(arguments: [
    "**a**", "p < 0.01**", "2 ** 3", "*** a ***", "\\** a **", "`** a **`", "2**3**4",
  ])
  func letsOtherAsterisksBe(text: String) {
    #expect(kinds(of: text) == [])
  }

  @Test(arguments: [
    "⟦```⟧\na\n\nb", "⟦~~~ swift⟧\na\n```\n", "⟦````⟧\na\n```\n", "> ⟦> ```⟧\n\nb", "⟦```⟧",
    "- ⟦```⟧\n  a",
  ])
  func tellsOfCodeWithoutAnEnd(text: String) {
    let source = MarkedSource(text)
    let problems = MarkdownParser().parse(source.bytes).problems
    guard case .unclosedCode(let fence)? = problems.first?.kind, problems.count == 1 else {
      Issue.record("\(problems)")
      return
    }
    #expect(text.contains(fence))
    #expect(problems[0].range.upperBound == source.ranges[0].upperBound)
  }

  @Test(arguments: [
    "```\na\n```", "~~~\na\n~~~~~\n\nb", "> ```\n> a\n> ```", "- ```\n  a\n  ```\n- b", "```\n```",
    "    a",
    "1. ````\n   a ``` b\n   ````", "```\r\na\r\n```\r\n",
  ])
  func letsClosedCodeBe(text: String) {
    #expect(kinds(of: text) == [])
  }

  @Test func tellsOfFootnotesThatAreNotShown() {
    check("a[^1]\n\n[^1]: x\n⟦[^2]⟧: y\n", .unusedFootnote(label: "2"))
    check("a[^1]\n\n[^1]: x\n\n   ⟦[^é]⟧:y", .unusedFootnote(label: "é"))
    check("a[^1]\n\n[^1]: x\n\n⟦[^1]⟧: y\n", .unusedFootnote(label: "1"))
    check("⟦[^1]⟧: x\n\n⟦[^1]⟧: y\n", .unusedFootnote(label: "1"))
  }

  @Test(arguments: [
    "a[^1] b[^2]\n\n[^2]: y\n\n[^1]: x", "a[^1]\n\n[^1]: x[^2]\n\n[^2]: y", "```\n[^3]: z\n```",
    "    [^4]: z", "[^ 5]: z", "`[^6]: z`", "- a[^1]\n\n  [^1]: x", "\\[^7]: z",
  ])
  func letsOtherFootnotesBe(text: String) {
    #expect(!kinds(of: text).contains { if case .unusedFootnote = $0 { true } else { false } })
  }

  @Test func isLetBeWhereTheAdditionsAreOff() {
    let text = "##a\n\n• b\n\n** c **\n\n[a] (b.md)\n\n[^1]: x\n\n```\n"
    #expect(MarkdownParser(options: .gfm).parse(Array(text.utf8)).problems == [])
  }

  private func kinds(of text: String) -> [MarkdownProblem.Kind] {
    MarkdownParser().parse(Array(text.utf8)).problems.map(\.kind)
  }
}
