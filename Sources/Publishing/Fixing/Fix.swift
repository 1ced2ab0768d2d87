import Basics
import Content
import Diagnostics

/// The mending of what can be mended without asking anyone: dates in another form, curly quotes, paths in
/// the wrong case, slips of the finger, missing line ends.
///
/// A diagnostic says itself whether it is of that kind: its suggestion has a replacement.
public struct Fix: Sendable {
  private let content: String

  /// The mending of a content folder.
  public init(content: String) {
    self.content = content
  }

  /// What would be changed, file by file. Nothing is written.
  public func plan(workers: Int = 2) async -> [FileChange] {
    var request = Build.Request(content: content, output: "")
    request.workers = workers
    // What is wrong with a draft can be mended too.
    request.includesDrafts = true
    return changes(for: await Build(request).check().diagnostics)
  }

  /// The changes that the diagnostics of a check ask for.
  func changes(for diagnostics: [Diagnostic]) -> [FileChange] {
    var remedies: [String: Set<Remedy>] = [:]
    for diagnostic in diagnostics {
      guard let range = diagnostic.place.range,
        let text = diagnostic.suggestion?.replacement
      else { continue }
      remedies[diagnostic.place.path, default: []].insert(Remedy(range: range.range, text: text))
    }
    let folder = ContentFolder(path: content)
    return remedies.keys.sorted().compactMap { path in
      // Only what a path below the content folder names is ever written.
      guard path.hasPrefix(folder.prefix),
        PagePath(String(path.dropFirst(folder.prefix.count))) != nil,
        let before = try? readFile(at: path), let remedies = remedies[path]
      else { return nil }
      return FileChange(path: path, before: before, remedies: Array(remedies))
    }
  }

  /// Writes changes, each file as a whole; a file that has changed in the meantime is left alone.
  public func apply(_ changes: [FileChange]) throws(OutputError) {
    for change in changes {
      try WholeFile(path: change.path, below: content).replace(change.before, with: change.after)
    }
  }
}
