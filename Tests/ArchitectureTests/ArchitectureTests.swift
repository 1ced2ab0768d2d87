import Foundation
import Testing

/// The map of the targets: which may import which. The compiler holds the arrows that `Package.swift` draws; this
/// holds `Package.swift` and the files to the map.
struct ArchitectureTests {
  /// What each target's files may import of the package; nothing points back up.
  static let map: [String: Set<String>] = [
    "CCmarkGFM": [], "CLibYAML": [], "CLibZip": [], "CLibCrypto": [], "CCommit": [],
    "Basics": ["CLibCrypto"],
    "Archives": ["CLibZip"],
    "Diagnostics": [], "Hypertext": [], "Worksheets": ["Diagnostics"],
    "Markdown": ["Basics", "CCmarkGFM", "Diagnostics"],
    "FrontMatter": ["Basics", "CLibYAML", "Diagnostics"],
    "Model": ["Basics", "Markdown", "FrontMatter", "Diagnostics", "Worksheets"],
    "Graph": ["Basics", "Markdown", "FrontMatter", "Diagnostics", "Model"],
    "Loading": [
      "Basics", "Markdown", "FrontMatter", "Diagnostics", "Graph", "Model", "Worksheets",
    ],
    "Authoring": [
      "Archives", "Basics", "Graph", "Loading", "Markdown", "Model", "FrontMatter", "Diagnostics",
    ],
    "Checks": ["Basics", "Graph", "Loading", "Model", "Markdown", "FrontMatter", "Diagnostics"],
    "ExternalLinks": [
      "Basics", "Checks", "Graph", "Loading", "Model", "Diagnostics", "FrontMatter", "Markdown",
    ],
    "Importing": [
      "Archives", "Basics", "Checks", "Diagnostics", "FrontMatter", "Loading", "Markdown", "Model",
    ],
    "Search": ["Basics"],
    "Templates": ["Hypertext"],
    "Preview": ["Basics"],
    "Publishing": [
      "Archives", "Basics", "Checks", "Graph", "Loading", "Model", "Diagnostics", "FrontMatter",
      "Hypertext",
      "Markdown", "Search", "Templates", "Worksheets",
    ],
    "PlaitCommand": [
      "Archives", "Authoring", "Basics", "CCommit", "Checks", "Graph", "Loading", "Model",
      "Diagnostics", "ExternalLinks",
      "FrontMatter", "Hypertext", "Importing", "Markdown", "Preview", "Publishing",
    ],
  ]

  /// What may be imported from outside of the package. Foundation is nowhere: text is bytes.
  static let outside: [String: Set<String>] = [
    "ExternalLinks": ["Subprocess"], "Importing": ["Subprocess"], "Loading": ["Synchronization"],
    "Markdown": ["Synchronization"], "Publishing": ["Synchronization"],
    "Basics": ["CryptoKit", "Synchronization"],
    "PlaitCommand": ["ArgumentParser", "Synchronization"],
    "Preview": ["FlyingSocks", "Synchronization"],
  ]

  /// The operating system, for the few files that speak to it.
  static let system: Set<String> = ["Glibc", "Darwin"]

  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func folder(of target: String) -> URL {
    target == "Templates"
      ? root.appending(path: "templates") : root.appending(path: "Sources/\(target)")
  }

  /// The Swift files of a target with their text.
  private static func files(of target: String) throws -> [(name: String, text: String)] {
    let folder = folder(of: target)
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap {
      $0 as? String
    }
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map {
      ("\(target)/\($0)", try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
    }
  }

  /// The modules that a file imports.
  static func imports(of text: String) -> Set<String> {
    var modules: Set<String> = []
    for line in text.split(separator: "\n") {
      var words = line.split(separator: " ")[...]
      while let word = words.first,
        ["public", "package", "internal", "private", "fileprivate"].contains(word)
          || word.hasPrefix("@")
      {
        words.removeFirst()
      }
      guard words.first == "import", words.count > 1 else { continue }
      // `import struct Module.Name` names its module second.
      let module = words.count > 2 ? words[words.startIndex + 2] : words[words.startIndex + 1]
      modules.insert(String(module.split(separator: ".")[0]))
    }
    return modules
  }

  @Test(arguments: map.keys.sorted()) func importsWhatTheMapAllows(target: String) throws {
    let allowed = (Self.map[target] ?? []).union(Self.outside[target] ?? []).union(Self.system)
    for file in try Self.files(of: target) {
      #expect(Self.imports(of: file.text).subtracting(allowed) == [], "\(file.name)")
    }
  }

  @Test func readsImportsHoweverTheyAreWritten() {
    let text = """
      import A
      public import B
      @testable internal import C
      #if canImport(Glibc)
        import Glibc
      #endif
      import struct D.E
      // import F
      let text = "import G"
      """
    #expect(Self.imports(of: text) == ["A", "B", "C", "Glibc", "D"])
  }

  @Test func hasEveryTargetOnTheMap() throws {
    let sources = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appending(path: "Sources").path)
    // The manual is a hub and no target: it lies beside what it documents.
    let targets = sources.filter { !$0.contains(".") && $0 != "Manual" }
    #expect(Set(targets + ["Templates"]) == Set(Self.map.keys))
  }

  @Test func drawsNoArrowBack() {
    // Targets that import nothing of what is left can be taken away one after the other, unless some go round.
    var left = Self.map
    while let next = left.first(where: { $0.value.isDisjoint(with: left.keys) }) {
      left[next.key] = nil
    }
    #expect(left.keys.sorted() == [])
  }

  @Test func namesTheSameTargetsInThePackage() throws {
    let manifest = try String(
      contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
    for target in Self.map.keys {
      #expect(manifest.contains("name: \"\(target)\""), "\(target)")
    }
  }

  /// No folder at the top but those that the owner asked for, dot-folders aside.
  @Test func keepsTheTopAsItWasAskedFor() throws {
    let names = try FileManager.default.contentsOfDirectory(
      at: Self.root, includingPropertiesForKeys: [.isDirectoryKey], options: .skipsHiddenFiles
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
      .map(\.lastPathComponent)
    #expect(names.sorted() == ["Sources", "Tests", "content", "output", "templates"])
  }

  /// Unsafe code stays in the modules that speak C or write markup, in files that speak to the operating system,
  /// in three that compare with a `StaticString`, in two that read what another program says and in one that reads what
  /// the compiler was told.
  @Test func keepsUnsafeCodeWhereItBelongs() throws {
    let folders = ["Archives/", "FrontMatter/YAML/", "Hypertext/", "Markdown/", "Basics/"]
    let others: Set = [
      "ExternalLinks/Asking/Curl.swift", "Importing/Pandoc/Pandoc.swift",
      "Search/Words/EnglishStemmer.swift",
      "Checks/Prose/Syllables.swift",
      "Publishing/Manifest/ManifestReader.swift", "PlaitCommand/Terminal/Version.swift",
    ]
    for target in Self.map.keys.sorted() {
      for file in try Self.files(of: target) where file.text.contains("unsafe ") {
        let isAllowed =
          folders.contains { file.name.hasPrefix($0) } || others.contains(file.name)
          || !Self.imports(of: file.text).isDisjoint(with: Self.system)
        #expect(isAllowed, "\(file.name)")
      }
    }
  }
}
