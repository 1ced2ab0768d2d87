/// The scripts of the search page, in classic form so that they run from `file://`.
///
/// They are written as JavaScript in the other files of this folder; comments and indentation are
/// left out of what is shipped.
public enum SearchScript {
  /// `search/search.js`: waits for the first use, then loads the rest. Below 5 kB.
  public static let loader: [UInt8] = shipped([loaderSource])

  /// `search/engine.js`: finds, ranks and shows.
  public static let engine: [UInt8] = shipped(
    [
      "plait.run((plait) => {\n\"use strict\";\n", textSource, storeSource, querySource,
      spellingSource, rankingSource, excerptSource, facetSource, pageSource, "});\n",
    ])

  /// The sources without indentation, empty lines and lines that hold only a comment.
  private static func shipped(_ sources: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for source in sources {
      for line in source.utf8.split(separator: 0x0A) {
        let code = line.drop { $0 == 0x20 }
        if code.isEmpty || code.starts(with: "//".utf8) { continue }
        bytes.append(contentsOf: code)
        bytes.append(0x0A)
      }
    }
    return bytes
  }
}
