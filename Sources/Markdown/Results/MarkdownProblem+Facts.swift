import Diagnostics

extension MarkdownProblem {
  /// The most problems of one sort that are noted of one body: a megabyte holds room for a third of a million,
  /// of which nobody fixes the second thousand before the first.
  static let mostOfASort = 5000
}

extension MarkdownProblem.Kind {
  /// A number for what is wrong, whatever the facts of the case.
  package var sort: Int {
    switch self {
    case .rawHTML: 0
    case .skippedHeadingLevel: 1
    case .topLevelHeading: 2
    case .emptyHeading: 3
    case .duplicateHeading: 4
    case .emptyLinkText: 5
    case .bareURLText: 6
    case .missingAlt: 7
    case .altIsFileName: 8
    case .unknownCallout: 9
    case .malformedCallout: 10
    case .unresolvedFootnote: 11
    case .tableWithoutHeader: 12
    case .malformedCitation: 13
    case .emptySection: 14
    case .limit: 15
    case .unusedFootnote: 16
    case .headingWithoutSpace: 17
    case .typedBullet: 18
    case .misshapenTable: 19
    case .spacedLink: 20
    case .reversedLink: 21
    case .spacedAsterisks: 22
    case .unclosedCode: 23
    case .specialSpace: 24
    case .misshapenRemark: 25
    case .longRow: 26
    case .barInCode: 27
    case .textUnderTable: 28
    case .tabbedTable: 29
    case .misshapenAddress: 30
    case .outdentedBlock: 31
    case .foreignMarkup: 32
    case .underlinedText: 33
    case .mergeMarks: 34
    case .mangledLetters: 35
    case .footnoteWithoutColon: 36
    case .looseCitation: 37
    case .placeholder: 38
    case .typedFootnote: 39
    case .indentedText: 40
    case .unclosedAsterisks: 41
    case .emptyCallout: 42
    case .rowApart: 43
    }
  }
}

/// The facts of a case as texts and numbers, in which they are kept for the next build.
extension MarkdownProblem.Kind {
  /// The facts, in the order in which ``init(sort:texts:numbers:)`` takes them.
  package var facts: (texts: [String], numbers: [Int]) {
    switch self {
    case .topLevelHeading, .emptyHeading, .tableWithoutHeader, .spacedLink, .reversedLink,
      .spacedAsterisks, .barInCode, .textUnderTable, .tabbedTable, .underlinedText, .mergeMarks,
      .indentedText, .unclosedAsterisks, .rowApart:
      ([], [])
    case .rawHTML(let text), .emptySection(let text), .emptyLinkText(let text),
      .bareURLText(let text), .missingAlt(let text), .altIsFileName(let text),
      .unknownCallout(let text), .malformedCallout(let text), .unresolvedFootnote(let text),
      .unusedFootnote(let text), .malformedCitation(let text), .specialSpace(let text),
      .typedBullet(let text), .unclosedCode(let text), .footnoteWithoutColon(let text),
      .placeholder(let text), .typedFootnote(let text), .emptyCallout(let text):
      ([text], [])
    case .looseCitation(let text, let key): ([text, key], [])
    case .mangledLetters(let written, let meant): ([written] + (meant.map { [$0] } ?? []), [])
    case .headingWithoutSpace(let number), .outdentedBlock(let number): ([], [number])
    case .skippedHeadingLevel(let first, let second), .longRow(let first, let second):
      ([], [first, second])
    case .duplicateHeading(let text, let first): ([text], [first.lowerBound, first.upperBound])
    case .misshapenTable(let hasDelimiterRow): ([], [hasDelimiterRow ? 1 : 0])
    case .misshapenAddress(.space(let isPicture, let inside)): ([inside], [0, isPicture ? 1 : 0])
    case .misshapenAddress(.curlyQuotes): ([], [1])
    case .misshapenAddress(.unclosed): ([], [2])
    case .misshapenAddress(.undefined(let words, let label)): ([words, label], [3])
    case .foreignMarkup(.callout(let text)): ([text], [0])
    case .foreignMarkup(.unquotedCallout): ([], [1])
    case .foreignMarkup(.template(let text)): ([text], [2])
    case .foreignMarkup(.attributes(let text)): ([text], [3])
    case .foreignMarkup(.wikiLink(let text)): ([text], [4])
    case .foreignMarkup(.mark(let mark, let text)): ([text], [5, mark.rawValue])
    case .misshapenRemark(.unclosed(let isShown)): ([], [0, isShown ? 1 : 0])
    case .misshapenRemark(.nested): ([], [1])
    case .misshapenRemark(.doubleHyphen): ([], [2])
    case .misshapenRemark(.besideText): ([], [3])
    // What passes a limit is an error, and nothing is kept of it.
    case .limit: ([], [])
    }
  }

  /// The kind of this ``sort`` with these facts, or `nil` where there is none.
  package init?(sort: Int, texts: [String], numbers: [Int]) {
    let kind: Self? =
      switch (texts.count, numbers.count) {
      case (0, 0): Self.plain(sort)
      case (1, 0): Self.of(sort, texts[0])
      case (0, _): Self.of(sort, numbers)
      default: Self.of(sort, texts, numbers)
      }
    guard let kind else { return nil }
    self = kind
  }

  private static func plain(_ sort: Int) -> Self? {
    switch sort {
    case 2: .topLevelHeading
    case 3: .emptyHeading
    case 12: .tableWithoutHeader
    case 20: .spacedLink
    case 21: .reversedLink
    case 22: .spacedAsterisks
    case 27: .barInCode
    case 28: .textUnderTable
    case 29: .tabbedTable
    case 33: .underlinedText
    case 34: .mergeMarks
    case 40: .indentedText
    case 41: .unclosedAsterisks
    case 43: .rowApart
    default: nil
    }
  }

  private static func of(_ sort: Int, _ text: String) -> Self? {
    switch sort {
    case 0: .rawHTML(element: text)
    case 5: .emptyLinkText(destination: text)
    case 6: .bareURLText(destination: text)
    case 7: .missingAlt(destination: text)
    case 8: .altIsFileName(alt: text)
    case 9: .unknownCallout(kind: text)
    case 10: .malformedCallout(attribute: text)
    case 11: .unresolvedFootnote(label: text)
    case 13: .malformedCitation(text: text)
    case 14: .emptySection(heading: text)
    case 16: .unusedFootnote(label: text)
    case 18: .typedBullet(text)
    case 23: .unclosedCode(fence: text)
    case 24: .specialSpace(after: text)
    case 35: .mangledLetters(written: text, meant: nil)
    case 36: .footnoteWithoutColon(label: text)
    case 38: .placeholder(text)
    case 39: .typedFootnote(label: text)
    case 42: .emptyCallout(kind: text)
    default: nil
    }
  }

  private static func of(_ sort: Int, _ numbers: [Int]) -> Self? {
    let first = numbers[0]
    let second = numbers.count > 1 ? numbers[1] : 0
    return switch (sort, first) {
    case (1, _): .skippedHeadingLevel(from: first, to: second)
    case (17, _): .headingWithoutSpace(level: first)
    case (25, 0): .misshapenRemark(.unclosed(isShown: second == 1))
    case (25, 1): .misshapenRemark(.nested)
    case (25, 2): .misshapenRemark(.doubleHyphen)
    case (25, 3): .misshapenRemark(.besideText)
    case (26, _): .longRow(cells: first, columns: second)
    case (19, _): .misshapenTable(hasDelimiterRow: first == 1)
    case (30, 1): .misshapenAddress(.curlyQuotes)
    case (30, 2): .misshapenAddress(.unclosed)
    case (31, _): .outdentedBlock(needed: first)
    case (32, 1): .foreignMarkup(.unquotedCallout)
    default: nil
    }
  }

  private static func of(_ sort: Int, _ texts: [String], _ numbers: [Int]) -> Self? {
    switch (sort, texts.count, numbers.count, numbers.first) {
    case (4, 1, 2, _) where numbers[0] <= numbers[1]:
      .duplicateHeading(text: texts[0], first: SourceRange(numbers[0]..<numbers[1]))
    case (30, 1, 2, 0): .misshapenAddress(.space(isPicture: numbers[1] == 1, inside: texts[0]))
    case (30, 2, 1, 3): .misshapenAddress(.undefined(words: texts[0], label: texts[1]))
    case (32, 1, 1, 0): .foreignMarkup(.callout(texts[0]))
    case (32, 1, 1, 2): .foreignMarkup(.template(texts[0]))
    case (32, 1, 1, 3): .foreignMarkup(.attributes(texts[0]))
    case (32, 1, 1, 4): .foreignMarkup(.wikiLink(texts[0]))
    case (32, 1, 2, 5):
      ForeignMark(rawValue: numbers[1]).map { .foreignMarkup(.mark($0, texts[0])) }
    case (35, 2, 0, _): .mangledLetters(written: texts[0], meant: texts[1])
    case (37, 2, 0, _): .looseCitation(text: texts[0], key: texts[1])
    default: nil
    }
  }
}
