import ArgumentParser
import Authoring
import Basics
import Diagnostics
import Loading
import Model
import Publishing

/// What a shell offers when Tab is pressed: of the hub at hand its strands and pages, and the names that Plait has.
enum HubCompletion {
  /// The folders of the hub's strands.
  static let strands = CompletionKind.custom { words, _, _ in strands(of: content(in: words)) }

  /// Pages by their files below the content folder, and strands by their folders.
  static let pagesAndStrands = CompletionKind.custom { words, _, _ in
    let content = content(in: words)
    return strands(of: content) + pages(of: content)
  }

  /// The names in brackets at the end of messages.
  static let rules = CompletionKind.custom { _, _, _ in Catalogue.rules.map(\.id) }

  /// What `plait new` begins.
  static let kinds = CompletionKind.custom { words, _, _ in
    let lists = ContentFolder(path: content(in: words)).lists().lists
    return NewKind.all(lists?.settings.kinds ?? .usual).map(\.name)
  }

  /// The content folder that the words of a call name.
  static func content(in words: [String]) -> String {
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--content", !next.isEmpty { return next }
      if word.hasPrefix("--content=") { return String(word.dropFirst("--content=".count)) }
    }
    return "content"
  }

  private static func strands(of content: String) -> [String] {
    ContentFolder(path: content).lists().lists?.settings.strands.map(\.folder) ?? []
  }

  /// The Markdown files below a folder, by their paths from it.
  private static func pages(of content: String) -> [String] {
    var found: [String] = []
    var waiting = [(path: "", depth: 0)]
    while let folder = waiting.popLast() {
      for name in folderNames(at: content + "/" + folder.path) ?? [] where !name.hasPrefix(".") {
        let path = folder.path.isEmpty ? name : folder.path + "/" + name
        if name.hasSuffix(".md") {
          found.append(path)
        } else if folder.depth < deepest, !name.contains(".") {
          waiting.append((path, folder.depth + 1))
        }
      }
    }
    return found.sorted()
  }

  /// Folders that lie deeper are no part of a hub that somebody packs by hand.
  private static let deepest = 8
}
