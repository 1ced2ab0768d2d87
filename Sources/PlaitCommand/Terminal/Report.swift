import Diagnostics
import Publishing

/// What `plait build` prints at its end.
struct Report: CustomStringConvertible {
  /// The lines, without a line end after the last.
  let description: String

  /// The report of a build; `diagnostics` say which pages wait or have ended.
  init(
    _ summary: Summary, diagnostics: [Diagnostic], isUnchanged: Bool, output: String,
    duration: Duration
  ) {
    let width = summary.pages.map { String($0.count).count }.max() ?? 1
    var lines = [
      isUnchanged ? "The hub is as it was built before; nothing has changed:" : "Built the hub:"
    ]
    for (kind, count) in summary.pages {
      let number = String(count)
      lines.append("  " + String(repeating: " ", count: width - number.count) + "\(number) \(kind)")
    }
    lines.append(
      "\(summary.files) files, \(Self.megabytes(summary.bytes)); "
        + (summary.links == 1 ? "1 link" : "\(summary.links) links") + " checked; "
        + duration.inSeconds)
    lines += [Self.standing(of: diagnostics)].compactMap(\.self)
    lines.append("Open " + Machine.absolute(output) + "/index.html")
    description = lines.joined(separator: "\n")
  }

  /// What a build says of pages that readers would not expect to be missing.
  private static func standing(of diagnostics: [Diagnostic]) -> String? {
    func count(_ rules: Set<String>) -> Int { diagnostics.count { rules.contains($0.rule.id) } }
    let (waiting, ended) = (count(["waiting-page", "future-publication"]), count(["ended-page"]))
    let parts = [
      waiting == 1 ? "1 page waits for its day" : "\(waiting) pages wait for their day",
      ended == 1 ? "1 page has ended" : "\(ended) pages have ended",
    ]
    let said = zip([waiting, ended], parts).filter { $0.0 > 0 }.map(\.1)
    return said.isEmpty ? nil : said.joined(separator: ", ") + ": 'plait stats' lists them"
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
