public import Diagnostics
public import FrontMatter

extension Build {
  /// Reads the hub, asks every question of it, and counts what is in it, without writing anything.
  /// The numbers are `nil` when the content has errors: half a hub has no meaning in numbers.
  public func statistics(
    today: CalendarDate
  ) async -> (statistics: HubStatistics?, diagnostics: [Diagnostic]) {
    let (hub, prose, diagnostics) = await examine { settings, _ in ProseDigester(settings) }
    guard let hub, !diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, diagnostics)
    }
    return (HubStatistics(hub, prose: prose, today: today), diagnostics)
  }
}
