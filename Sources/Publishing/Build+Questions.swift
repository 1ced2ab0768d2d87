public import Basics
public import Diagnostics
package import Graph
import Loading

// What else may be asked of content, without writing anything.
extension Build {
  /// Reads the hub and asks every question of it, without writing anything.
  public func check() async -> Outcome {
    progress(.reading)
    return Outcome(
      diagnostics: await ContentReading(request).examine { _, _ in NoExtractor() }.diagnostics,
      summary: nil)
  }

  /// Reads the hub and gives every claim of its pages with what it rests on, for an editor to tick; the list is `nil`
  /// when the hub cannot be read.
  public func claims() async -> (list: ClaimList?, diagnostics: [Diagnostic]) {
    progress(.reading)
    let content = await ContentReading(request).examine { _, _ in NoExtractor() }
    guard let hub = content.hub else { return (nil, content.diagnostics) }
    let claims = await PassageReading(hub, root: request.content).claims(workers: request.workers)
    return (ClaimList(pages: claims), content.diagnostics)
  }

  /// Reads the hub, for commands that ask more of it than a build does. Where there is none, the diagnostics say
  /// why; where there is one, it may still have faults.
  package func hub() async -> (hub: Hub?, diagnostics: [Diagnostic]) {
    let content = await ContentReading(request).examine { _, _ in NoExtractor() }
    return (content.hub, content.diagnostics)
  }

  /// Reads the hub, asks every question of it, and counts what is in it, without writing anything.
  /// The numbers are `nil` when the content has errors: half a hub has no meaning in numbers.
  public func statistics(
    today: CalendarDate
  ) async -> (statistics: HubStatistics?, diagnostics: [Diagnostic]) {
    let content = await ContentReading(request).examine { settings, _ in ProseExtractor(settings) }
    guard let hub = content.hub, !content.hasErrors else { return (nil, content.diagnostics) }
    return (
      HubStatistics(
        hub, prose: content.extracts, today: today,
        translations: content.translations.compactMap(\.hub)),
      content.diagnostics
    )
  }
}
