import Diagnostics
import Markdown
import TestSupport
import Testing

/// Slips by which readers lose something, or see what was not meant for them, though the body is well formed.
struct FaultTests {
  private func problems(of text: String) -> [MarkdownProblem] {
    MarkdownParser().parse(Array(text.utf8)).problems
  }

  private func check(_ text: String, _ kind: MarkdownProblem.Kind) {
    let source = MarkedSource(text)
    #expect(
      MarkdownParser().parse(source.bytes).problems
        == source.ranges.map { MarkdownProblem(kind, at: $0) }, "\(text)")
  }

  private static let head = "| a | b |\n|---|---|\n"

  @Test func reportsARowWithTooManyCells() {
    check(Self.head + "| 1 | 2 | ⟦3⟧ |", .longRow(cells: 3, columns: 2))
    check(Self.head + "1 | 2 | ⟦3 | 4⟧", .longRow(cells: 4, columns: 2))
    check("> | a | b |\n> |---|---|\n> | 1 | 2 | ⟦é⟧ |", .longRow(cells: 3, columns: 2))
    check("| a |\n|---|\n| 1 | ⟦2⟧ |", .longRow(cells: 2, columns: 1))
  }

  @Test func reportsABarInCode() {
    check(Self.head + "| 1 | `du ⟦|⟧ sort` |", .barInCode)
    check(Self.head + "| `du ⟦|⟧ sort` |", .barInCode)
  }

  @Test func reportsTextUnderATable() {
    check(Self.head + "| 1 | 2 |\n⟦The next part.⟧", .textUnderTable)
  }

  @Test(arguments: [
    "| 1 | 2 |", "| 1 |", "| 1 | `a\\|b` |", "| 1 | a \\| b |", "1 | 2", "| 1 | `a` | ", "|  |  |",
    "| ` | ` |", "| 1 | 2 |\n\nText",
  ])
  func letsOtherRowsBe(row: String) {
    let found = problems(of: Self.head + row).map(\.kind)
    #expect(found == (row == "| ` | ` |" ? [.barInCode] : []))
  }

  @Test func reportsATableWithTabs() {
    check("⟦Grade\tRange⟧\nLevel 2\t20", .tabbedTable)
    check("⟦a\tb\tc⟧\nd\t\te\nf\tg\th", .tabbedTable)
  }

  @Test(arguments: [
    "a\tb", "a\tb\nc", "a\nb", "\ta\n\tb", "- a\tb\n- c\td", "```\na\tb\nc\td\n```",
  ])
  func letsOtherTabsBe(text: String) {
    #expect(problems(of: text) == [])
  }

  @Test func reportsASpaceInAnAddress() {
    check(
      "See ⟦[a b](c d.md)⟧.",
      .misshapenAddress(.space(isPicture: false, inside: "c d.md")))
    check(
      "⟦![a](../assets/b c.svg)⟧",
      .misshapenAddress(.space(isPicture: true, inside: "../assets/b c.svg")))
    check("[a](⟦{{ site.url }}⟧/b)", .foreignMarkup(.template("{{ site.url }}")))
    check("See ⟦[a](b.md “c”)⟧", .misshapenAddress(.curlyQuotes))
    check("See ⟦[a](b.md⟧", .misshapenAddress(.unclosed))
  }

  @Test func reportsALabelWithoutAnAddress() {
    check("⟦[a b][rep]⟧ c", .misshapenAddress(.undefined(words: "a b", label: "rep")))
    check("⟦[a b][]⟧ c", .misshapenAddress(.undefined(words: "a b", label: "a b")))
  }

  @Test(arguments: [
    "[a](b.md)", "[a](<b c.md>)", "[a](b%20c.md)", "[a](b.md \"c d\")", "[a][b]\n\n[b]: c.md",
    "[1](see 2)", "x[i][j]", "`[a](b c.md)`", "\\[a](b c.md)", "[1][2]", "[a] and [b]",
    "[a]", "f(x) [a](b.md \"c\")",
  ])
  func letsOtherLinksBe(text: String) {
    #expect(problems(of: text) == [])
  }

  @Test func reportsWhatStandsTooFarLeftForItsItem() {
    check("1. a\n  ⟦- b⟧\n2. c", .outdentedBlock(needed: 3))
    check("1. a\n\n ⟦b c⟧\n\n2. d", .outdentedBlock(needed: 3))
    check("9. a\n10. b\n   ⟦* c⟧", .outdentedBlock(needed: 4))
  }

  @Test(arguments: [
    "1. a\n   - b\n2. c", "1. a\n\n   b\n\n2. c", "1. a\n- b", "1. a\n\nb\n\n2. c", "- a\n  - b",
    "1. a\n\n## b\n\n2. c", "1. a\n2. b", "2. a",
  ])
  func letsOtherListsBe(text: String) {
    #expect(
      !problems(of: text).contains { if case .outdentedBlock = $0.kind { true } else { false } })
  }

  @Test(arguments: [
    ("⟦!!! note⟧ \"Title\"\n    Text", "!!! note"), ("⟦??? info⟧\n\n    Text", "??? info"),
    ("⟦???+ tip⟧", "???+ tip"), ("⟦::: info⟧\nText.\n:::", "::: info"),
    ("⟦:::note⟧\nText", ":::note"),
    ("⟦:::{.callout}⟧\nText", ":::{.callout}"), ("⟦:::: note⟧", ":::: note"),
  ])
  func reportsCalloutsOfOtherPrograms(text: String, written: String) {
    check(text, .foreignMarkup(.callout(written)))
  }

  @Test func reportsACalloutOutsideAQuotation() {
    check("⟦[!NOTE]⟧ Title\nText", .foreignMarkup(.unquotedCallout))
  }

  @Test(arguments: [
    ("a ⟦{{ b }}⟧ c", "{{ b }}"), ("⟦{% include x.html %}⟧", "{% include x.html %}"),
    ("a ⟦<% b %>⟧", "<% b %>"),
  ])
  func reportsTemplates(text: String, written: String) {
    check(text, .foreignMarkup(.template(written)))
  }

  @Test(arguments: [("a\n⟦{: .b}⟧", "{: .b}"), ("## a ⟦{#b}⟧\n\nText", "{#b}")])
  func reportsAttributes(text: String, written: String) {
    check(text, .foreignMarkup(.attributes(written)))
  }

  @Test func reportsLinksOfWikis() {
    check("See ⟦[[a page]]⟧.", .foreignMarkup(.wikiLink("[[a page]]")))
  }

  @Test(arguments: [
    "Stop!!! Now", "!!!", "What???", "??? What", "> [!NOTE]\n> a", "`{{ a }}`", "a {b} c", "{a: b}",
    "::: ", "a :::", "```\n!!! note\n```", "[a [b]]", "\\{{ a }}", "[!] a",
  ])
  func letsOtherMarksBe(text: String) {
    #expect(problems(of: text).filter { $0.kind.isForeign } == [])
  }

  @Test func reportsALineUnderASentence() {
    check("The council agreed in May.\n⟦---⟧\nThe next part.", .underlinedText)
    check("One\ntwo\n⟦-----⟧\nthree", .underlinedText)
  }

  @Test(arguments: ["What they did\n---\nText", "a\n\n---\nb", "- a.\n---\nb", "a.\n\n***\n\nb"])
  func letsOtherLinesBe(text: String) {
    #expect(problems(of: text) == [])
  }

  @Test func reportsMergeMarksAndNothingBetweenThem() {
    check("a\n\n⟦<<<<<<< HEAD⟧\nb\n=======\nc\n>>>>>>> branch\n", .mergeMarks)
    check("⟦<<<<<<< HEAD⟧\n# b\n##c\n=======\n\n>>>>>>> x\n\nd", .mergeMarks)
    check("⟦<<<<<<< HEAD⟧\na\n", .mergeMarks)
    check("a\n\n⟦>>>>>>> x⟧\n", .mergeMarks)
  }

  @Test(arguments: ["```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n```", "<<<<<< a", "a <<<<<<< b"])
  func letsOtherAnglesBe(text: String) {
    #expect(!problems(of: text).map(\.kind).contains(.mergeMarks))
  }

  @Test(arguments: [
    ("It⟦â€™⟧s", "â€™", "’"), ("⟦Â£⟧5", "Â£", "£"), ("a ⟦â€“⟧ b", "â€“", "–"),
    ("caf⟦Ã©⟧", "Ã©", "é"),
    ("t⟦Å·⟧", "Å·", "ŷ"), ("⟦ðŸ˜€⟧", "ðŸ˜€", "😀"), ("⟦â€œ⟧a", "â€œ", "“"),
  ])
  func reportsMangledLetters(text: String, written: String, meant: String) {
    check(text, .mangledLetters(written: written, meant: meant))
  }

  @Test func reportsLostLetters() {
    check("caf⟦\u{FFFD}⟧", .mangledLetters(written: "\u{FFFD}", meant: nil))
  }

  @Test(arguments: [
    "SÃO", "Âge", "château “â”", "NESTLÉ®", "Å—", "café £5 – ’", "Ŵyl tŷ", "ð", "Ä®", "« Â »",
  ])
  func letsOtherLettersBe(text: String) {
    #expect(problems(of: text) == [])
  }

  @Test func reportsAFootnoteWithoutItsColon() {
    check("a[^1]\n\n⟦[^1]⟧ Text of it.", .footnoteWithoutColon(label: "1"))
    check("a⟦[^1]⟧\n\nb", .unresolvedFootnote(label: "1"))
    check("⟦[^1]⟧ a", .unresolvedFootnote(label: "1"))
  }

  @Test(arguments: [
    ("a ⟦(@b-2025)⟧.", "(@b-2025)"), ("a ⟦@b-2025⟧.", "@b-2025"), ("a ⟦[b-2025]⟧.", "[b-2025]"),
    ("(see ⟦@b-2025⟧)", "@b-2025"),
  ])
  func notesWhatMayBeACitation(text: String, written: String) {
    check(text, .looseCitation(text: written, key: "b-2025"))
  }

  @Test func notesSeveralInOneText() {
    let found = problems(of: "a (@b-1), @b-1, [b-1] and (@b-1), or {{ c }} and [d] (e.md)")
    #expect(found.map(\.range.lowerBound) == [2, 10, 16, 26, 37, 51])
  }

  /// Ten times as much of each construct takes about ten times as long; were each compared with all, it would be 100.
  @Test(arguments: [
    "[[", "[[a]] ", "{{ ", "{:", "{#a ", "&#123;{ a }} ", "[a](b c ", "[a](b c.md) ", "[a][] ",
    "@a-1 ",
    "&#64;a-1 ", "[a-1] ", "&#91;a-1] ", "(@a-1) ", "!!! note\n\n",
    "<<<<<<< a\n\n>>>>>>> b\n\n##c\n\n", "Ã",
    "â€™ ", "\u{FFFD}\n", "a\tb\n", "1. a\n  - b\n", "[^1] a\n\n", "a.\n---\n", "<b>", "</b>",
  ])
  func takesTimeInProportion(part: String) {
    let growth = growthOfTime(from: 50_000) { size in
      _ = problems(of: String(repeating: part, count: size / part.utf8.count))
    }
    #expect(growth < 50, "\(part)")
  }

  @Test(arguments: [
    "[@b-2025]", "[@a; @b-2025, p. 2]", "a@b.org", "`@b-2025`", "[b-2025](c.md)", "\\@b-2025",
    "a @ b", "[b]",
  ])
  func letsOtherKeysBe(text: String) {
    #expect(problems(of: text).filter { $0.kind.isLooseCitation } == [])
  }
}

extension MarkdownProblem.Kind {
  fileprivate var isForeign: Bool { if case .foreignMarkup = self { true } else { false } }
  fileprivate var isLooseCitation: Bool { if case .looseCitation = self { true } else { false } }
}
