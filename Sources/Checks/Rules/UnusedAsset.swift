import Diagnostics
import Graph
import Model

extension Check {
  static let unusedAsset = Check(
    Rule(
      "unused-asset", .warning,
      explanation: """
        Files in assets/ are copied into the hub. One that no page shows, offers or draws a chart from \
        makes the hub larger, and may be something that should not be published.
        """,
      wrong: "assets/old-plan.pdf, and no page links to it",
      right: "[The plan for 2026](../assets/plan-2026.pdf)")
  ) { hub, rule in
    guard hub.isComplete else { return [] }
    // What is linked from raw HTML cannot be known.
    if hub.settings.allowsRawHTML { return [] }
    var isUsed = hub.assets.map { _ in false }
    let number = Dictionary(
      hub.assets.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    for targets in hub.references.links + hub.references.images + [hub.references.footer] {
      for case .asset(let asset) in targets { isUsed[asset] = true }
    }
    for id in hub.pages.indices {
      for case let path? in hub.pages[id].charts.lazy.map({ $0?.file }) {
        if let asset = number[path] { isUsed[asset] = true }
      }
    }
    // A chart that could not be made says so itself; its numbers may be any of these.
    let mayBeNumbers = hub.pages.contains { $0.charts.contains { $0 == nil } }
    return hub.assets.indices.filter { asset in
      !isUsed[asset] && !(mayBeNumbers && hub.assets[asset].path.fileExtension == "csv")
    }.map { asset in
      Diagnostic(
        rule, "no page uses the file", at: .init(hub.prefix + hub.assets[asset].path.text),
        suggestion: .init("link to it, or take it out of the content folder"))
    }
  }
}
