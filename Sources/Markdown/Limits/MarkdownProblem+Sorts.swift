extension MarkdownProblem {
  /// The most problems of one sort that are noted of one body: a megabyte holds room for a third of a million,
  /// of which nobody mends the second thousand before the first.
  static let mostOfASort = 5000
}

extension MarkdownProblem.Kind {
  /// A number for what is wrong, whatever the facts of the case.
  var sort: Int {
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
    }
  }
}
