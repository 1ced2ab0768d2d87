/// The headings of a page's copy in plain text, beside the names of its facts.
public struct CopyWords: Sendable {
  /// Above the works that the page cites.
  public let references: String
  /// Above the ways into the hub.
  public let waysIn: String
  /// Above the claim of a strand.
  public let claim: String
  /// Above the figures of a strand.
  public let figures: String
  /// Above the pages of a strand to begin with.
  public let startHere: String
  /// Above a logic model.
  public let logicModel: String
  /// Above the columns of a logic model, in order.
  public let logicColumns: (inputs: String, activities: String, outputs: String, outcomes: String)
  /// Above the statements of an assessment.
  public let statements: String
  /// Before the answers to choose from.
  public let scale: String
  /// Before the pages to read where answers are low.
  public let help: String
  /// Above what there is to fill in.
  public let worksheet: String
  /// Before the pages that help with a section of it.
  public let worksheetHelp: String
  /// Above what is worked out of it.
  public let results: String
  /// Above the steps of a pathway.
  public let steps: String
}

extension Words {
  /// The headings of a page's copy in plain text.
  public var copyWords: CopyWords {
    CopyWords(
      references: text(.references), waysIn: text(.homeWays), claim: text(.strandClaim),
      figures: text(.strandFigures), startHere: text(.strandStart), logicModel: text(.logicModel),
      logicColumns: (
        text(.logicInputs), text(.logicActivities), text(.logicOutputs), text(.logicOutcomes)
      ),
      statements: text(.assessmentStatements), scale: text(.assessmentScale),
      help: text(.assessmentHelp), worksheet: text(.worksheetHeading),
      worksheetHelp: text(.worksheetHelp), results: text(.worksheetResults),
      steps: text(.pathwaySteps))
  }

  /// That a source was read in a copy, and in which.
  public func readInCopy(_ copy: String) -> String {
    text(.readInCopy).replacing("{copy}", with: copy)
  }
}
