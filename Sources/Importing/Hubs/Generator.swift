/// A program that makes a website of Markdown, and what an import has to know of it.
public enum Generator: String, Sendable, Hashable, CaseIterable {
  /// MkDocs, with the extensions of Material.
  case mkdocs
  /// Hugo.
  case hugo
  /// Jekyll.
  case jekyll
  /// Eleventy.
  case eleventy
  /// The Tech Docs Template of the Government Digital Service, made with Middleman.
  case techDocs = "tech-docs"
  /// Another, or none.
  case other

  /// Files by which a program is known, the surest first.
  private static let marks: [(file: String, generator: Generator)] = [
    ("mkdocs.yml", .mkdocs), ("mkdocs.yaml", .mkdocs), ("config/tech-docs.yml", .techDocs),
    (".eleventy.js", .eleventy), ("eleventy.config.js", .eleventy),
    ("eleventy.config.mjs", .eleventy), ("eleventy.config.cjs", .eleventy), ("hugo.toml", .hugo),
    ("hugo.yaml", .hugo), ("hugo.yml", .hugo), ("_config.yml", .jekyll), ("_config.yaml", .jekyll),
    ("config.toml", .hugo), ("config.yaml", .hugo),
  ]

  /// The program that a folder was written for, by its files, and the file with its settings.
  static func find(among files: Set<String>) -> (generator: Generator, settings: String?) {
    for mark in marks where files.contains(mark.file) { return (mark.generator, mark.file) }
    return (.other, nil)
  }

  /// The name of the program in a sentence.
  public var name: String {
    switch self {
    case .mkdocs: "MkDocs"
    case .hugo: "Hugo"
    case .jekyll: "Jekyll"
    case .eleventy: "Eleventy"
    case .techDocs: "the Tech Docs Template"
    case .other: "no program that is known"
    }
  }

  /// Folders in which the pages may lie, the first that is there; the whole folder where none is.
  var pageFolders: [String] {
    switch self {
    case .mkdocs: ["docs"]
    case .hugo: ["content"]
    case .jekyll: []
    case .eleventy: ["src", "content", "site", "docs"]
    case .techDocs: ["source"]
    case .other: ["docs", "content", "source", "src"]
    }
  }

  /// Folders whose files stand at the top of the website.
  var fileFolders: [String] {
    switch self {
    case .hugo: ["static", "assets"]
    case .eleventy: ["public", "static"]
    default: []
    }
  }

  /// How the program makes an anchor of a heading.
  var anchors: AnchorStyle {
    switch self {
    case .mkdocs: .pythonMarkdown
    case .jekyll: .kramdown
    case .techDocs: .middleman
    case .hugo, .eleventy, .other: .gitHub
    }
  }

  /// The setting that holds a title, and the one that holds the address of the website.
  var settingNames: (title: [String], address: [String]) {
    switch self {
    case .mkdocs: (["site_name"], ["site_url"])
    case .techDocs: (["service_name"], ["host"])
    case .hugo: (["title"], ["baseURL", "baseurl"])
    default: (["title", "name"], ["url"])
    }
  }
}
