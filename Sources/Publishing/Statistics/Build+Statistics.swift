public import Basics
import Checks
public import Diagnostics
import FrontMatter
import Loading
import Model

extension Build {
  /// Reads the hub, asks every question of it, and counts what is in it, without writing anything.
  /// The numbers are `nil` when the content has errors: half a hub has no meaning in numbers.
  public func statistics(
    today: CalendarDate
  ) async -> (statistics: HubStatistics?, diagnostics: [Diagnostic]) {
    let content = await examine { settings, _ in ProseExtractor(settings) }
    guard let hub = content.hub, !content.hasErrors else { return (nil, content.diagnostics) }
    return (
      HubStatistics(hub, prose: content.extracts, today: today), content.diagnostics
    )
  }
}
