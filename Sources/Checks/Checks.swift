import Basics
public import Diagnostics
public import Graph
import Model

/// All questions asked of a finished hub; each has a file of its own in `Rules/`.
public enum Checks {
  /// The checks, by the names of their rules.
  public static let all: [Check] = [
    .aliasOfItself, .altIsFileName, .bareURLText, .brokenAnchor, .brokenImage, .brokenLink,
    .duplicateHeading, .duplicateOutputPath, .duplicateTerm, .duplicateTitle, .emptyHeading,
    .emptyLinkText, .emptySection, .endedPage, .foreignMarkup, .forwardedLink, .futureDate,
    .futurePublication, .headingWithoutSpace, .incompleteMeasure, .indentedText, .largeAsset,
    .looseCitation,
    .malformedCallout, .malformedCitation, .mangledLetters, .measuredWithoutMeasure, .mergeMarks,
    .misshapenLink, .misshapenRemark, .misshapenRow, .misshapenTable, .missingAlt,
    .missingConsent, .orphanPage, .outdentedBlock, .overdueReview, .ownAddress, .pageWithoutText,
    .placeholder, .plannedOutcome, .previewAddress, .rawHTML, .recommendationWithoutAnswer,
    .repeatedStep, .skippedHeadingLevel, .sourceNeverCited, .spacedAsterisks, .specialSpace,
    .tableWithoutHeader, .termNeverUsed, .tooComplex, .topLevelHeading, .typedBullet,
    .typedFootnote, .unclearMeasure, .unclosedCode, .underlinedText, .unknownCallout,
    .unknownCitation, .unknownRecommendation, .unknownTerm, .unresolvedFootnote, .unsafeLink,
    .untilBeforePublished, .unusableAlias, .unusedAsset, .unusedFootnote, .vagueLinkText,
    .waitingPage,
  ]

  /// The questions about sources that are asked of a hub only when somebody wants to know; ``ClaimWithoutSource`` is
  /// asked of each page's text.
  public static let sourcing: [Check] = [
    .checkedBeforeItsSource, .citationWithoutPage, .sourceNeverRead,
  ]

  /// Every breach of every rule in the hub, in no particular order; asked by `workers` tasks at once.
  public static func breaches(
    in hub: Hub, context: CheckContext = CheckContext(), workers: Int = 1
  ) async -> [Diagnostic] {
    let ask = { @Sendable (hub: Hub) async -> [Diagnostic] in
      await concurrentMap(all, workers: workers, stride: 1, makeState: {}) { _, check in
        check.breaches(in: hub, context: context)
      }.flatMap { $0 }
    }
    var found = await ask(hub)
    if let coming = await ComingHub(hub, workers: workers) {
      found = await coming.breaches(with: found, ask)
    }
    return CrowdedFiles.thinned(found)
  }
}
