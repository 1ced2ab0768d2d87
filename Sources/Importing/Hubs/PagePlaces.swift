import Model

/// Where the pages of another program stand in a hub.
enum PagePlaces {
  /// The place of a page, which no other has taken; `nil` where the mapping has none for it.
  static func path(of file: String, by mapping: HubMapping, _ taken: inout Set<String>) -> PagePath?
  {
    guard let stem = ForeignHub.stem(of: file) else { return nil }
    let folder = ForeignHub.section(of: file)
    var parts = stem.split(separator: "/").map(String.init)
    let name = parts.removeLast()
    let isIndex = ["index", "_index", "readme"].contains(name.lowercased())
    if folder.isEmpty, isIndex, name.lowercased() != "readme" { return own("index.md", &taken) }
    let section = mapping.sections.first { $0.from == folder }
    guard let place = section?.folder ?? (folder.isEmpty || folder == "pages" ? "pages" : nil)
    else { return nil }
    if !folder.isEmpty { parts.removeFirst() }
    // Pages beside the strands lie in one folder.
    let inner =
      place == "pages"
      ? parts.map { Slug.make(from: $0) + "-" }.joined()
      : parts.map { Slug.make(from: $0) + "/" }.joined()
    if isIndex {
      return inner.isEmpty && place != "pages"
        ? own(place + "/index.md", &taken) : own(place + "/" + inner + "overview.md", &taken)
    }
    return own(place + "/" + inner + Slug.make(from: name) + ".md", &taken)
  }

  private static func own(_ path: String, _ taken: inout Set<String>) -> PagePath? {
    var path = path
    if path.utf8.count > FileName.longest {
      path = String(path.dropLast(3).prefix(FileName.longest - 10)) + ".md"
    }
    let stem = path.dropLast(3)
    var number = 1
    while !taken.insert(path).inserted {
      number += 1
      path = "\(stem)-\(number).md"
    }
    return PagePath(path)
  }
}
