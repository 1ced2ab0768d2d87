import Diagnostics
import Graph
import Model
import Templates

/// What keeps a hub from offering what its settings say.
enum OfferRules {
  /// Every breach that can be seen without rendering a page, each once.
  static func breaches(in hub: Hub) -> [Diagnostic] {
    guard hub.settings.offers.contains(.epub) else { return [] }
    let words = Words(hub.settings)
    let reader = Reader(hub)
    var faults = BookFaults(reader)
    var hasID = true
    for part in hub.parts {
      let target = part.packTarget(in: reader)
      guard let selection = try? PageSelection(target, in: reader, words) else { continue }
      _ = faults.pictures(of: selection.pages)
      if hasID { hasID = faults.identifier(of: selection) != nil }
      _ = faults.newestDay(of: selection.pages)
    }
    return faults.diagnostics
  }
}
