import Basics
import Diagnostics
import Loading
import Model

/// The fixing of what can be fixed without asking anyone: dates in another form, curly quotes, paths in
/// the wrong case, slips of the finger, missing line ends.
///
/// A diagnostic says itself whether it is of that kind: its suggestion has a replacement. A replacement is only kept
/// when a check of the hub with it finds that fault gone and nothing new wrong.
public struct Fix: Sendable {
  private let content: String

  /// The fixing of a content folder.
  public init(content: String) {
    self.content = content
  }

  /// What would be changed, file by file. Nothing is written.
  public func plan(workers: Int = 2) async -> [FileChange] {
    let folder = ContentFolder(path: content)
    let check = { @Sendable [content] (changes: [FileChange]) async -> [Diagnostic] in
      var request = Build.Request(content: content, output: "")
      request.workers = workers
      // What is wrong with a draft can be fixed too.
      request.includesDrafts = true
      for change in changes {
        request.replaced[String(change.path.dropFirst(folder.prefix.count))] = change.after
      }
      return await Build(request).check().diagnostics
    }
    var trial = FixTrial(of: await check([]), in: folder, check: check)
    await trial.run()
    return trial.changes
  }

  /// Writes changes, each file as a whole; a file that has changed in the meantime is left alone.
  public func apply(_ changes: [FileChange]) throws(OutputError) {
    for change in changes {
      try ContentFile(path: change.path, below: content).replace(change.before, with: change.after)
    }
  }
}
