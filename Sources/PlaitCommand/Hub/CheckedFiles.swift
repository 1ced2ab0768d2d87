import ArgumentParser
import Diagnostics
import Graph
import Loading
import Model

/// The files of a hub that a check is to speak of, out of all that are read.
struct CheckedFiles {
  /// Their paths below the content folder; of a folder, all that is in it.
  let paths: [String]
  /// What stands before a path in messages.
  private let prefix: String

  /// Finds the files that a call names, from the working folder or from the content folder; ends with 2 where one is not
  /// there.
  init(_ written: [String], content: String) {
    prefix = ContentFolder(path: content).prefix
    paths = written.map { name in
      guard let path = Self.path(of: name, below: content) else {
        Self.end(withoutFile: name, content)
      }
      return path
    }
  }

  /// The path below the content folder of what a call names.
  private static func path(of name: String, below content: String) -> String? {
    guard let root = Machine.resolved(content) else { return nil }
    for candidate in [name, content + "/" + name] {
      guard let path = Machine.resolved(candidate), path.hasPrefix(root + "/") else { continue }
      return String(path.dropFirst(root.utf8.count + 1))
    }
    return nil
  }

  private static func end(withoutFile name: String, _ content: String) -> Never {
    let shown = Visible.text(name)
    var lines = ["error: there is no file '\(shown)' in '\(Visible.text(content))'"]
    if path(of: name + ".md", below: content) != nil {
      lines.append("Did you mean '\(shown).md'?")
    }
    StandardError.write(lines.joined(separator: "\n") + "\n")
    ExitCode.wrongCallOrMachine.end()
  }

  /// What is wrong with the files, and errors of `hub.yml`, without which nobody knows what is wrong with them.
  func own(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      let path = diagnostic.place.path
      if path == prefix + "hub.yml" && diagnostic.severity == .error { return true }
      return paths.contains { path == prefix + $0 || path.hasPrefix(prefix + $0 + "/") }
    }
  }

  /// Whether one of the files is a page that is not published, and so is no part of the hub.
  func holdsUnpublished(of hub: Hub) -> Bool {
    hub.unpublished.keys.contains { page in
      paths.contains { page.text == $0 || page.text.hasPrefix($0 + "/") }
    }
  }

  /// The files as the last line of a check names them.
  var names: String { paths.map { prefix + $0 }.joined(separator: ", ") }
}
