import Diagnostics
import Markdown
import Testing

/// The text of a body as readers read it, and where each word of it stands.
@Suite struct PassageTests {
  private static func passages(_ source: String) -> [Passage] {
    MarkdownParser().passages(of: Array(source.utf8))
  }

  private static func text(_ passage: Passage) -> String {
    passage.words.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("One two.\nThree *four* **five** ~~six~~.", ["One two. Three four five six."]),
    ("## A heading\n\nText.\n\nSet\n---\n", ["# A heading", "Text.", "# Set"]),
    (
      "- One item\n- Two\n  goes on\n\n  and more\n  1. Three",
      ["One item", "Two goes on", "and more", "Three"]
    ),
    ("- [ ] A task\n- [x] Done", ["A task", "Done"]),
    ("See [the *page*](one-two.md \"three four\"), please.", ["See the page, please."]),
    ("See [the page][ref] and [ref].\n\n[ref]: one-two.md", ["See the page and ref."]),
    ("Before ![a picture](x.png) after.", ["Before after."]),
    ("![a [nested] one](x.png \"a ) title\") after.", ["after."]),
    ("Type `plait new` now.", ["Type xxxxxxxxx now."]),
    (
      "Go to https://example.org/a or <https://example.org/b>.",
      ["Go to https://example.org/a or https://example.org/b."]
    ),
    (
      "It fell [@a-2025, p. 3; @b]. Then it rose[^1].\n\n[^1]: A note.",
      ["It fell . Then it rose.", "A note."]
    ),
    ("> Said somebody else.\n\nOurs.", ["Ours."]),
    (
      "> [!NOTE] A title\n> The text\n> goes on.\n>\n> And on.",
      ["# A title", "The text goes on.", "And on."]
    ),
    ("> [!TIP]\n> Only text.", ["Only text."]),
    ("> [!QUOTE]\n> Theirs.\n> — them", []),
    (
      "| A head | B |\n|---|---|\n| one two | `x` \\| y |",
      ["| A head", "| B", "| one two", "| x | y"]
    ),
    ("```text\ncode\n```\n\n<!-- note -->\n\nText <!-- note --> goes on.", ["Text goes on."]),
    ("R&amp;D is \\*not\\* a&nbsp;b caf\u{E9}.", ["R&D is *not* a\u{A0}b caf\u{E9}."]),
    ("**bold**ness and un*usual*", ["boldness and unusual"]),
    ("", []),
  ])
  func readsWhatReadersRead(source: String, passages: [String]) {
    let found = Self.passages(source).map { passage in
      let mark =
        switch passage.form {
        case .paragraph: ""
        case .heading: "# "
        case .cell: "| "
        }
      return mark + Self.text(passage)
    }
    #expect(found == passages)
  }

  /// The same words again, each found where it stands and not where it is written before.
  @Test func findsEveryWordAtItsPlace() throws {
    let source = MarkedSource(
      """
      ## ⟦a⟧ ⟦*b*⟧

      ⟦a⟧ [⟦b⟧](b.md "a b") ⟦a,⟧ ![a b](a.md) ⟦b⟧ `a` <b a> ⟦a⟧
      ⟦b⟧ [⟦a⟧][b] ⟦b⟧ [@a] ⟦a.⟧

      > [!NOTE] ⟦a⟧
      > ⟦b⟧
      >
      > - ⟦a⟧
      >   ⟦b⟧

      | ⟦a⟧ | ⟦b⟧ | ⟦a⟧ |
      |---|---|---|
      | ⟦b⟧ | ⟦a⟧ \\| ⟦b⟧ | ⟦a⟧ |

      [b]: a.md

      """)
    let words = MarkdownParser().passages(of: source.bytes).flatMap(\.words)
      .filter { !$0.isCode && $0.bytes != [0x7C] }
    let found = words.map { String(decoding: source.bytes[$0.range.range], as: UTF8.self) }
    let marked = source.ranges.map { String(decoding: source.bytes[$0.range], as: UTF8.self) }
    #expect(found == marked.map { $0.replacing("*", with: "") })
    // The marks of emphasis belong to no word.
    let starts = source.ranges.map { range in
      source.bytes[range.range].first == 0x2A ? range.lowerBound + 1 : range.lowerBound
    }
    #expect(words.map(\.range.lowerBound) == starts)
  }

  @Test func givesPlacesInTheWholeFile() {
    let source = Array("---\ntitle: A\n---\n\nOne two.\n".utf8)
    let passages = MarkdownParser().passages(of: source, from: 17)
    #expect(passages.map(\.words.count) == [2])
    #expect(passages.first.map { $0.range(of: 0..<2) } == SourceRange(18..<26))
  }

  @Test(arguments: [
    ("title: One two", "One two"), ("title: \"One two\"", "One two"),
    ("title: >\n  One\n  two\n", "One two"),
  ])
  func findsTheWordsOfAField(source: String, text: String) {
    let bytes = Array(source.utf8)
    let passage = Passage(.heading, text, in: bytes, at: SourceRange(7..<bytes.count))
    #expect(
      passage.words.map { bytes[$0.range.range] } == ["One", "two"].map { Array($0.utf8)[...] })
  }

  @Test func tellsLinksAndCodeFromOtherWords() {
    let words = Self.passages("See [the page](a.md), `code` or https://example.org/.").flatMap(
      \.words)
    #expect(words.map(\.isLink) == [false, true, true, false, false, true])
    #expect(words.map(\.isCode) == [false, false, false, true, false, true])
  }
}
