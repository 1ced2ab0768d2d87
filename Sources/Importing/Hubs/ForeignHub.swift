import Basics
import Model

/// A hub of another program, as far as a mapping can be proposed for it.
public struct ForeignHub: Sendable {
  let folder: ForeignFolder
  /// The settings as plain fields, and the text that they stand in.
  let settings: (fields: [ForeignFrontMatter.Field], text: String)
  /// How it would become a hub.
  public let proposal: HubMapping

  /// Looks at a folder; `nil` where no page of Markdown is in it.
  public init?(at path: String) {
    let folder = ForeignFolder(path: path)
    self.folder = folder
    let (generator, file) = Generator.find(among: folder.names)
    let text = file.flatMap(folder.text) ?? ""
    let sign: Character = file?.hasSuffix(".toml") == true ? "=" : ":"
    settings = (ForeignFrontMatter.fields(of: [SourceLine](of: text), sign: sign), text)
    let root =
      generator.pageFolders.first { root in folder.files.contains { $0.hasPrefix(root + "/") } }
      ?? ""
    let files = Self.pageFiles(in: folder, root: root, generator)
    guard !files.isEmpty else { return nil }
    let value = { (names: [String], fields: [ForeignFrontMatter.Field]) -> String? in
      names.lazy.compactMap { name in fields.first { $0.name == name }?.text }.first { !$0.isEmpty }
    }
    let name = path.split(separator: "/").last.map(String.init) ?? "Hub"
    let address = value(generator.settingNames.address, settings.fields)
    let navigation = Navigation(settings.text)
    proposal = HubMapping(
      generator: generator, pages: root,
      title: String(
        (value(generator.settingNames.title, settings.fields) ?? Self.words(of: name)).prefix(80)),
      address: address.flatMap { $0.hasPrefix("http") ? $0 : nil },
      sections: Self.sections(of: files, navigation),
      fields: Self.fields(of: files, in: folder, root: root))
  }

  private static let endings = [
    ".html.md.erb", ".html.md", ".md.erb", ".html.markdown", ".markdown", ".md",
  ]

  /// The path of a page without the ending of its file, or `nil` where a file is no page.
  static func stem(of file: String) -> String? {
    let lower = file.lowercased()
    return endings.first { lower.hasSuffix($0) }.map { String(file.dropLast($0.count)) }
  }

  /// The pages, by their paths below their folder.
  static func pageFiles(in folder: ForeignFolder, root: String, _ generator: Generator) -> [String]
  {
    let prefix = root.isEmpty ? "" : root + "/"
    return folder.files.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .filter { file in
        guard let stem = stem(of: file), !ForeignFolder.isOfTools(file) else { return false }
        let name = stem.split(separator: "/").last ?? ""
        // What lies at the top of a repository is about the repository.
        let isTop = root.isEmpty && !file.contains("/")
        let isUpper =
          name == name.uppercased() || name.hasPrefix("LICEN") || name.hasSuffix("TEMPLATE")
        let isPartial = name.hasPrefix("_") && name != "_index"
        guard !(isTop && isUpper), !isPartial, !fileFolders.contains(section(of: file)) else {
          return false
        }
        // Jekyll takes no file for a page that has no front matter.
        return generator != .jekyll || folder.text(prefix + file)?.hasPrefix("---") == true
      }
  }

  /// Folders of what pages show, not of pages.
  private static let fileFolders: Set<String> = [
    "assets", "static", "public", "images", "img", "css", "js", "stylesheets", "javascripts",
    "tests", "test",
    "partials", "includes", "scripts",
  ]

  /// The folder at the top in which a page lies; empty for a page beside them.
  static func section(of file: String) -> String {
    file.contains("/") ? String(file.prefix { $0 != "/" }) : ""
  }

  private static func sections(of files: [String], _ navigation: Navigation) -> [HubMapping.Section]
  {
    var folders: [String] = []
    for file in navigation.files + files {
      let folder = section(of: file)
      if !folder.isEmpty, !folders.contains(folder),
        files.contains(where: { $0.hasPrefix(folder + "/") })
      {
        folders.append(folder)
      }
    }
    var taken: Set<String> = ["pages"]
    var sections = folders.filter { $0 != "pages" }.prefix(39).map { folder in
      var name = Slug.make(from: folder)
      while name == "pages" || reserved.contains(name) || !taken.insert(name).inserted {
        name += "-pages"
      }
      return HubMapping.Section(
        from: folder, folder: name,
        title: String((navigation.titles[folder] ?? words(of: folder)).prefix(80)))
    }
    if sections.isEmpty {
      sections = [HubMapping.Section(from: "", folder: "guides", title: "Guides")]
    } else {
      sections.append(HubMapping.Section(from: "", folder: "pages", title: "Pages"))
    }
    return sections
  }

  /// Names of folders that the content or the output of a hub has for itself.
  static let reserved: Set<String> = [
    "assets", "data", "pathways", "topics", "audiences", "kinds", "evidence",
    "recommendations", "search",
    "glossary", "authorities", "organisations", "index", "print", "feed", "sitemap", "output",
    "site", "export",
  ]

  private static func fields(
    of files: [String], in folder: ForeignFolder, root: String
  ) -> [(name: String, target: String)] {
    var counts: [String: (count: Int, isShort: Bool)] = [:]
    let prefix = root.isEmpty ? "" : root + "/"
    for file in files {
      guard let text = folder.text(prefix + file) else { continue }
      for field in ForeignFrontMatter(of: text).fields {
        let known = counts[field.name] ?? (0, true)
        counts[field.name] = (
          known.count + 1,
          known.isShort && !field.isList && field.text.count > 3 && field.text.contains(" ")
        )
      }
    }
    return counts.keys.sorted().filter { !$0.isEmpty && $0.count < 60 }.map { name in
      let count = counts[name] ?? (0, false)
      let isOwn = count.count > 4 && count.isShort
      return (name, HubMapping.usual[name] ?? (isOwn ? "own" : "nothing"))
    }
  }

  /// A name of a file or a folder in words.
  static func words(of name: String) -> String {
    let parts = name.split { "-_ ".contains($0) }.map { String($0) }
    let text = parts.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// What the settings of MkDocs say of pages: their order and titles under `nav`, and where old ones have gone.
struct Navigation: Sendable {
  /// The pages in the order of the menu.
  private(set) var files: [String] = []
  /// The titles of pages, and of folders at the top.
  private(set) var titles: [String: String] = [:]
  /// Old pages with those that stand for them now.
  private(set) var moved: [(old: String, new: String)] = []

  /// Reads `nav` and `redirect_maps` line by line.
  init(_ text: String) {
    var section: String?
    var isMenu = false
    for line in [SourceLine](of: text) {
      let bare = line.trimmedText
      if bare.isEmpty || bare.hasPrefix("#") { continue }
      if line.indent == 0, !bare.hasPrefix("-") { isMenu = bare == "nav:" }
      let parts = bare.drop { "- ".contains($0) }.split(separator: ":", maxSplits: 1).map {
        String($0).trimmedText.filter { !"\"'".contains($0) }
      }
      guard let last = parts.last, !parts.isEmpty else { continue }
      if parts.count == 2, parts[0].hasSuffix(".md"), last.hasSuffix(".md") {
        moved.append((parts[0], last))
      } else if isMenu, last.hasSuffix(".md") {
        files.append(last)
        if parts.count == 2 { titles[last] = parts[0] }
        let folder = ForeignHub.section(of: last)
        if let section, !folder.isEmpty, titles[folder] == nil { titles[folder] = section }
      } else if isMenu, line.indent <= 4, bare.hasPrefix("- "), bare.hasSuffix(":") {
        section = line.indent <= 2 ? parts[0] : section
      }
    }
  }
}
