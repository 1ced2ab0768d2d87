import Basics
import Graph
import Hypertext
import Model
import Templates

/// Which pages a hub has in each of its languages: what one language knows of the others.
struct LanguageVersions: Sendable {
  /// A hub in one language.
  struct Version: Sendable {
    /// The language as BCP 47.
    let language: String
    /// What it calls itself.
    let name: String
    /// Where its pages stand in the output: nothing for the source, or `cy/`.
    let folder: String
    /// Where that is on the web.
    let base: String?
    /// The paths of its pages below its folder.
    let pages: Set<String>
    /// Those of them that show the text of the source.
    let untranslated: Set<String>

    init(_ hub: Hub, pages: Set<String>) {
      language = hub.settings.language
      name = LanguageName.own(of: hub.settings.language)
      folder = hub.settings.folder
      base = hub.settings.baseURL
      self.pages = pages
      untranslated = Set(hub.untranslatedPages.map(\.output))
    }
  }

  /// All languages, first that of the source.
  let all: [Version]
  private let current: Int

  init(_ all: [Version], current: Int) {
    self.all = all
    self.current = current
  }

  /// The same page in all languages that have it, as seen from the one at a path of this language.
  func versions(of path: String) -> [PageVersion] {
    all.enumerated().compactMap { number, version in
      guard version.pages.contains(path) else { return nil }
      return PageVersion(
        language: version.language, name: name(of: version),
        href: Href(from: all[current].folder + path, to: version.folder + path),
        address: version.base.flatMap {
          Href(external: $0 + Href(from: "-", to: path).text)
        },
        isCurrent: number == current, isTranslated: !version.untranslated.contains(path))
    }
  }

  /// What tells whether a page has to show other ways than before.
  func digest(of path: String) -> Digest {
    var writer = CacheWriter()
    writer.write(all) { writer, version in
      writer.write(version.language)
      writer.write(version.pages.contains(path))
      writer.write(version.untranslated.contains(path))
    }
    return Digest(of: writer.bytes)
  }

  /// The name of a language, with its tag where two have the same.
  private func name(of version: Version) -> String {
    all.count { $0.name == version.name } > 1
      ? "\(version.name) (\(version.language))" : version.name
  }
}

extension HubSettings {
  /// Where the pages of the hub stand in the output: nothing, or the folder of a translation, such as `cy/`.
  var folder: String { translation.map { $0.name + "/" } ?? "" }

  /// The way to what the hub has in common with its source, such as files in `assets/`, from the top of its own pages.
  var shared: String { translation == nil ? "" : "../" }
}
