import Basics
import Checks
import FrontMatter
import Hypertext
import Model

/// Writes a hub's numbers as JSON for programs.
///
/// Sentences are given as the whole numbers that they are computed from, and the reading age in whole
/// years, so that the text is the same on every machine.
public struct StatisticsJSON {
  /// A writer.
  public init() {}

  /// One object, one page a line, in UTF-8 with a line end.
  public func write(_ hub: HubStatistics) -> [UInt8] {
    var bytes = JSON.object([
      "title": .string(hub.title), "today": .string(hub.today.isoText),
      "readingMeasure": .string("Flesch-Kincaid grade + 5"),
      "strands": tallies(hub.strands), "kinds": tallies(hub.kinds),
      "audiences": tallies(hub.audiences), "evidence": tallies(hub.evidence),
      "recommendations": .array(
        hub.recommendations.map {
          .object([
            "number": .number($0.number), "title": .string($0.title),
            "answers": strings($0.answers),
          ])
        }),
      "orphans": strings(hub.orphans), "unusedTerms": strings(hub.unusedTerms),
      "unusedSources": strings(hub.unusedSources),
      "overdue": strings(hub.overdue.map(\.path)),
      "reviews": .array(hub.reviews.map(review)),
      "turns": .array(
        hub.turns.map {
          .object([
            "path": .string($0.path), "title": .string($0.title),
            "owner": $0.owner.map(JSON.string), "event": .string($0.event.rawValue),
            "day": .string($0.day.isoText),
          ])
        }),
      "translations": hub.translations.isEmpty ? nil : .array(hub.translations.map(translation)),
    ]).bytes
    bytes.removeLast()
    bytes.append(contentsOf: ",\"pages\":[\n".utf8)
    for (number, page) in hub.pages.enumerated() {
      if number > 0 { bytes.append(contentsOf: ",\n".utf8) }
      bytes.append(contentsOf: record(of: page).bytes)
    }
    bytes.append(contentsOf: "\n]}\n".utf8)
    return bytes
  }

  private func record(of page: PageStatistics) -> JSON {
    .object([
      "path": .string(page.path), "title": .string(page.title),
      "strand": page.strand.map(JSON.string), "kind": .string(page.kind),
      "audience": strings(page.audience), "evidence": page.evidence.map(JSON.string),
      "recommendations": .array(page.recommendations.map(JSON.number)),
      "linkedFrom": .number(page.linkedFrom), "words": .number(page.words),
      "prose": page.prose.map {
        .object([
          "words": .number($0.words), "sentences": .number($0.sentences),
          "syllables": .number($0.syllables), "longestSentence": .number($0.longestSentence),
          "readingAge": $0.readingAge.map { .number(Int($0.rounded())) },
        ])
      },
    ])
  }

  private func translation(_ translation: TranslationStatistics) -> JSON {
    .object([
      "language": .string(translation.language),
      "pages": .array(
        translation.pages.map {
          .object([
            "path": .string($0.path), "state": .string($0.state.rawValue),
            "translatedFrom": .string($0.digest),
          ])
        }),
    ])
  }

  private func review(_ review: PageReview) -> JSON {
    .object([
      "path": .string(review.path), "title": .string(review.title),
      "owner": review.owner.map(JSON.string), "last": .string(review.last.isoText),
      "due": .string(review.due.isoText),
    ])
  }

  private func tallies(_ tallies: [HubStatistics.Tally]) -> JSON {
    .array(
      tallies.map {
        .object(["key": .string($0.key), "title": .string($0.title), "count": .number($0.count)])
      })
  }

  private func strings(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }
}
