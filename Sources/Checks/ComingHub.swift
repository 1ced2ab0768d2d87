import Diagnostics
import Graph
import Markdown
import Model

/// The hub as it will be once the pages that wait for their day are in it. They appear by themselves, often with nobody
/// looking, so what is wrong with them is reported while they wait.
struct ComingHub {
  private let now: Hub
  private let hub: Hub
  private let waiting: Set<String>

  /// Rules about the whole hub, which a page that waits may keep already.
  private static let rulesOfTheWhole: Set<String> = [
    Check.recommendationWithoutAnswer.rule.id, Check.sourceNeverCited.rule.id,
    Check.termNeverUsed.rule.id, Check.unusedAsset.rule.id,
  ]

  /// Rules that say nothing of a page before it is in the hub: nothing may lead to it yet.
  private static let rulesForLater: Set<String> = [
    Check.futurePublication.rule.id, Check.orphanPage.rule.id, Check.waitingPage.rule.id,
  ]

  private static let rulesOfText = Set(Checks.all.filter(\.isAboutText).map(\.rule.id))

  /// The coming hub, or `nil` when no page waits.
  init?(_ now: Hub, workers: Int) async {
    let waiting = now.unpublished.filter {
      if case .waiting = now.standing(of: $0.value) { true } else { false }
    }
    if waiting.isEmpty { return nil }
    self.now = now
    self.waiting = Set(waiting.values.map { now.shownPath(of: $0) })
    hub = await Hub(
      settings: now.settings,
      pages: (now.pages + waiting.values).sorted { $0.path.text < $1.path.text },
      library: now.library, assets: now.assets,
      unpublished: now.unpublished.filter { waiting[$0.key] == nil }, elsewhere: now.elsewhere,
      day: now.day,
      unread: now.isComplete ? [] : ["\0"], prefix: now.prefix, markup: NoMarkup(), former: nil,
      workers: workers)
  }

  /// What is wrong with the pages that wait, and of `found`, what is wrong with the hub without them, all that they do
  /// not put right.
  func breaches(with found: [Diagnostic], _ ask: (Hub) async -> [Diagnostic]) async -> [Diagnostic]
  {
    let coming = await ask(hub)
    let lasting = Set(coming.filter { Self.rulesOfTheWhole.contains($0.rule.id) })
    return found.filter { !Self.rulesOfTheWhole.contains($0.rule.id) || lasting.contains($0) }
      + coming.filter { diagnostic in
        waiting.contains(diagnostic.place.path)
          && !Self.rulesForLater.contains(diagnostic.rule.id)
          // A source of another hub is only taken into this one when a page in it cites it.
          && (diagnostic.rule.id != Check.unknownCitation.rule.id || now.settings.hubs.isEmpty)
          // What a page leads to may be in a file that could not be read.
          && (now.isComplete || Self.rulesOfText.contains(diagnostic.rule.id))
      }
  }
}

/// Stands in for the markup of pages in a hub that is asked questions only, and never shown.
private struct NoMarkup: MarkupSource {
  func markup(of page: PageID) -> BodyMarkup { BodyMarkup() }
}
