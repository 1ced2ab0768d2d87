import Diagnostics

/// The lines that a change takes out and puts in, with some round them, as `diff -u` writes them.
///
/// Nothing has to be compared: the remedies say which lines they touch.
struct UnifiedDiff {
  /// The diff.
  let text: String

  private static let context = 3

  init(_ change: FileChange) {
    let lines = Self.lines(of: change.before)
    var text = "--- \(Visible.text(change.path))\n+++ \(Visible.text(change.path))\n"
    var shift = 0
    for hunk in Self.hunks(of: Self.groups(of: change.remedies, lines: lines)) {
      let first = max(0, hunk[0].lowerBound - Self.context)
      let last = min(lines.count, hunk[hunk.count - 1].upperBound + Self.context)
      var body = ""
      var place = first
      var added = 0
      for group in hunk {
        for line in place..<group.lowerBound { body += Self.row(change.before[lines[line]], " ") }
        for line in group { body += Self.row(change.before[lines[line]], "-") }
        let bytes = lines[group.lowerBound].lowerBound..<lines[group.upperBound - 1].upperBound
        let rows = Self.rows(of: change.text(of: bytes))
        for row in rows { body += Self.row(row, "+") }
        added += rows.count - group.count
        place = group.upperBound
      }
      for line in place..<last { body += Self.row(change.before[lines[line]], " ") }
      text += "@@ -\(first + 1),\(last - first) +\(first + 1 + shift),\(last - first + added) @@\n"
      text += body
      shift += added
    }
    self.text = text
  }

  /// The groups, those together between which there are no more lines than would be shown round them.
  private static func hunks(of groups: [Range<Int>]) -> [[Range<Int>]] {
    var hunks: [[Range<Int>]] = []
    for group in groups {
      if let last = hunks.last?.last, group.lowerBound <= last.upperBound + 2 * context {
        hunks[hunks.count - 1].append(group)
      } else {
        hunks.append([group])
      }
    }
    return hunks
  }

  /// The bytes of each line with its line end.
  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for offset in bytes.indices where bytes[offset] == 0x0A {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < bytes.count || lines.isEmpty { lines.append(start..<bytes.count) }
    return lines
  }

  /// The runs of lines that remedies touch.
  private static func groups(of remedies: [Remedy], lines: [Range<Int>]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var line = 0
    for remedy in remedies {
      while line + 1 < lines.count && lines[line].upperBound <= remedy.range.lowerBound {
        line += 1
      }
      var last = line
      while last + 1 < lines.count && lines[last].upperBound < remedy.range.upperBound { last += 1 }
      if let open = groups.last, line <= open.upperBound {
        groups[groups.count - 1] = open.lowerBound..<max(open.upperBound, last + 1)
      } else {
        groups.append(line..<last + 1)
      }
    }
    return groups
  }

  private static func rows(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    bytes.isEmpty ? [] : lines(of: bytes).map { bytes[$0] }
  }

  private static func row(_ line: ArraySlice<UInt8>, _ mark: String) -> String {
    let hasEnd = line.last == 0x0A
    let content = String(decoding: hasEnd ? line.dropLast() : line, as: UTF8.self)
    let row = mark + Visible.text(content) + "\n"
    return hasEnd ? row : row + "\\ No newline at end of file\n"
  }
}
