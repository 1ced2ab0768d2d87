import Diagnostics

/// What a diagnostic offers to write in a file.
struct Proposal: Hashable {
  /// The path by which messages name the file.
  let path: String
  /// What is offered.
  let remedy: Remedy
}

/// What some proposals would make of the files of a content folder.
struct ProposedFiles {
  /// The change of each file, by its path.
  let changes: [String: FileChange]
  private let proposals: [String: [Proposal]]
  private let changed: [String: SourceFile]

  /// The changes that proposals make to files, whose bytes are known by their paths.
  init(_ proposals: [Proposal], of bytes: [String: [UInt8]]) {
    self.proposals = Dictionary(grouping: proposals, by: \.path)
    let changes = self.proposals.reduce(into: [String: FileChange]()) { changes, group in
      guard let before = bytes[group.key] else { return }
      changes[group.key] = FileChange(
        path: group.key, before: before, remedies: group.value.map(\.remedy))
    }
    self.changes = changes
    changed = changes.mapValues { SourceFile(path: $0.path, bytes: $0.after) }
  }

  /// Where something that stands at an offset of the changed file stood before; the start of what was replaced, for
  /// what stands in the text that took its place.
  func original(_ offset: Int, in path: String) -> Int {
    var shift = 0
    for remedy in changes[path]?.remedies ?? [] {
      let start = remedy.range.lowerBound + shift
      if offset < start { break }
      if offset < start + remedy.text.utf8.count { return remedy.range.lowerBound }
      shift += remedy.text.utf8.count - remedy.range.count
    }
    return offset - shift
  }

  /// The proposals that change a line of what is marked in the changed file.
  func proposals(onLinesOf place: Diagnostic.Place) -> [Proposal] {
    guard let range = place.range, let change = changes[place.path],
      let file = changed[place.path]
    else { return [] }
    let lines =
      file.lineRange(at: range.lowerBound)
      .lowerBound...file.lineRange(at: range.upperBound)
      .upperBound
    var shift = 0
    var found: [Remedy] = []
    for remedy in change.remedies {
      let start = remedy.range.lowerBound + shift
      let end = start + remedy.text.utf8.count
      if start <= lines.upperBound && end >= lines.lowerBound { found.append(remedy) }
      shift += remedy.text.utf8.count - remedy.range.count
    }
    return found.map { Proposal(path: place.path, remedy: $0) }
  }

  /// Whether what is marked in the changed file has a byte in common with text that proposals put there.
  func isReplaced(_ place: Diagnostic.Place) -> Bool {
    guard let range = place.range, let change = changes[place.path] else { return false }
    var shift = 0
    for remedy in change.remedies {
      let start = remedy.range.lowerBound + shift
      if range.lowerBound < start + remedy.text.utf8.count && start < range.upperBound {
        return true
      }
      shift += remedy.text.utf8.count - remedy.range.count
    }
    return false
  }

  /// The proposals for a file.
  func proposals(for path: String) -> [Proposal] { proposals[path] ?? [] }
}
