import Publishing

/// What `plait build` prints at its end.
struct Report: CustomStringConvertible {
  /// The lines, without a line end after the last.
  let description: String

  init(_ summary: Summary, isUnchanged: Bool, output: String, duration: Duration) {
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
    lines.append("Open " + Machine.absolute(output) + "/index.html")
    description = lines.joined(separator: "\n")
  }

  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
