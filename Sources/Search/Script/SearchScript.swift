/// The scripts of the search page, in classic form so that they run from `file://`.
///
/// They are the JavaScript files of this folder, compiled in; comments and indentation are left out of what is
/// shipped. The parts of the engine share one scope, in the order that `engine(for:)` names.
public enum SearchScript {
  /// `search/search.js`: waits for the first use, then loads the rest. Below 5 kB.
  public static let loader: [UInt8] = shipped([PackageResources.loader_js])

  /// `search/engine.js`: finds, ranks and shows, in a hub of this language.
  static func engine(for language: Language) -> [UInt8] {
    guard let stemmer = language.stemmer else { return unstemmed }
    return engine(with: stemmer.scripts)
  }

  private static let unstemmed = engine(with: [PackageResources.unstemmed_js])

  private static func engine(with stemmer: [[UInt8]]) -> [UInt8] {
    let start = Array("plait.run((plait) => {\n\"use strict\";\n".utf8)
    return shipped([start] + stemmer + parts + [Array("});\n".utf8)])
  }

  private static let parts = [
    PackageResources.text_js, PackageResources.store_js, PackageResources.query_js,
    PackageResources.spelling_js, PackageResources.ranking_js, PackageResources.finding_js,
    PackageResources.titles_js, PackageResources.interface_js, PackageResources.excerpt_js,
    PackageResources.facets_js, PackageResources.suggestions_js, PackageResources.page_js,
  ]

  /// The sources without indentation, empty lines and lines that hold only a comment.
  private static func shipped(_ sources: [[UInt8]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for source in sources {
      for line in source.split(separator: 0x0A) {
        let code = line.drop { $0 == 0x20 }
        if code.isEmpty || code.starts(with: "//".utf8) { continue }
        bytes.append(contentsOf: code)
        bytes.append(0x0A)
      }
    }
    return bytes
  }
}
