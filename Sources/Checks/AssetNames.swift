import Diagnostics
import Graph
import Model

/// The files in `assets/` by name, to find the one that a path was probably meant for.
struct AssetNames {
  private var byName: [Substring: [PagePath]] = [:]
  private let names: [String]
  private var guesses = Guesses()

  init(_ hub: Hub) {
    for asset in hub.assets { byName[asset.path.name, default: []].append(asset.path) }
    names = byName.keys.map(String.init).sorted()
  }

  /// Whether a path names a file that readers may be given, by its extension.
  static func isFile(_ written: String) -> Bool {
    let path = written.prefix { $0 != "#" && $0 != "?" }
    guard let dot = path.lastIndex(of: ".") else { return false }
    return AssetKind(fileExtension: path[path.index(after: dot)...].lowercased()) != nil
  }

  /// The file of the same name in another folder, or the one whose name is nearly the same; as a path from
  /// the page.
  mutating func nearest(to written: String, on page: PagePath?) -> String? {
    guard let page else { return nil }
    let name = written[
      (written.lastIndex(of: "/").map(written.index(after:)) ?? written.startIndex)...]
    if let same = byName[name], same.count == 1 { return same[0].relative(to: page) }
    let near = guesses.about(page.text) { [names] in
      NearMiss.nearest(to: String(name), in: names)
    }
    guard let near,
      let path = byName[near[...]]?.first
    else { return nil }
    // The ending is alike in many names, and says nothing of what was meant.
    let stem = PagePath(String(name))?.stem
    guard let stem, NearMiss.nearest(to: String(stem), in: [String(path.stem)]) != nil else {
      return nil
    }
    return path.relative(to: page)
  }
}
