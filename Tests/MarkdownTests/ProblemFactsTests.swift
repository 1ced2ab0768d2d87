import Diagnostics
import Markdown
import Testing

/// The form in which what is wrong with a body is kept for the next build.
struct ProblemFactsTests {
  static let kinds: [MarkdownProblem.Kind] =
    [
      .rawHTML(element: "br"), .skippedHeadingLevel(from: 2, to: 4), .topLevelHeading,
      .emptyHeading,
      .duplicateHeading(text: "Again", first: SourceRange(3..<9)),
      .emptyLinkText(destination: "a.md"), .bareURLText(destination: "https://example.org"),
      .missingAlt(destination: "a.png"), .altIsFileName(alt: "a.png"),
      .unknownCallout(kind: "HINT"),
      .malformedCallout(attribute: "lang="), .unresolvedFootnote(label: "1"), .tableWithoutHeader,
      .malformedCitation(text: "@a b"), .emptySection(heading: ""), .unusedFootnote(label: "é"),
      .headingWithoutSpace(level: 3), .typedBullet("•"), .misshapenTable(hasDelimiterRow: true),
      .misshapenTable(hasDelimiterRow: false), .spacedLink, .reversedLink, .spacedAsterisks,
      .unclosedCode(fence: "~~~"), .specialSpace(after: "-"),
      .misshapenRemark(.unclosed(isShown: true)), .misshapenRemark(.unclosed(isShown: false)),
      .misshapenRemark(.nested), .misshapenRemark(.doubleHyphen), .misshapenRemark(.besideText),
      .longRow(cells: 3, columns: 2), .barInCode, .textUnderTable, .tabbedTable,
      .misshapenAddress(.space(isPicture: true, inside: "a b.png")),
      .misshapenAddress(.space(isPicture: false, inside: "")), .misshapenAddress(.curlyQuotes),
      .misshapenAddress(.unclosed), .misshapenAddress(.undefined(words: "a", label: "b")),
      .outdentedBlock(needed: 4), .foreignMarkup(.callout("!!! note")),
      .foreignMarkup(.unquotedCallout), .foreignMarkup(.template("{{ a }}")),
      .foreignMarkup(.attributes("{: a}")), .foreignMarkup(.wikiLink("[[a]]")), .underlinedText,
      .mergeMarks, .mangledLetters(written: "Ã©", meant: "é"),
      .mangledLetters(written: "\u{FFFD}", meant: nil), .footnoteWithoutColon(label: "2"),
      .looseCitation(text: "(@a-1)", key: "a-1"), .placeholder("TODO"), .typedFootnote(label: "1"),
      .indentedText, .unclosedAsterisks, .emptyCallout(kind: "NOTE"), .rowApart,
    ] + ForeignMark.allCases.map { .foreignMarkup(.mark($0, "==a==")) }

  @Test(arguments: kinds) func giveTheKindAgain(_ kind: MarkdownProblem.Kind) {
    let facts = kind.facts
    #expect(
      MarkdownProblem.Kind(sort: kind.sort, texts: facts.texts, numbers: facts.numbers) == kind)
  }

  /// A sort that is missing here has no test above: every one but that of limits, which are errors.
  @Test func areTriedForEverySort() {
    let limit = MarkdownProblem.Kind.limit(.tooLong)
    let sorts = Set(Self.kinds.map(\.sort)).union([limit.sort])
    #expect(sorts == Set(0..<sorts.count))
    #expect(MarkdownProblem.Kind(sort: limit.sort, texts: [], numbers: []) == nil)
  }

  @Test func areRefusedWhereTheyFitNoKind() {
    for sort in -1..<60 {
      for facts in [(0, 3), (1, 1), (2, 2), (3, 0), (1, 2)] {
        let texts = [String](repeating: "a", count: facts.0)
        let numbers = [9, 4, 1].prefix(facts.1)
        let kind = MarkdownProblem.Kind(sort: sort, texts: texts, numbers: Array(numbers))
        if let kind { #expect(kind.sort == sort) }
      }
    }
  }
}
