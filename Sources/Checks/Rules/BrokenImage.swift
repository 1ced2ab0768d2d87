import Diagnostics
import Graph
import Markdown
import Model

extension Check {
  static let brokenImage = Check(
    Rule(
      "broken-image", .error,
      explanation: """
        A picture is a file in 'assets/', named by its path from the folder of the page. A picture from \
        another website would not be there without the internet, and would tell that website who reads.
        """,
      wrong: "![A team](https://www.example.org/team.png)",
      right: "![A team](../assets/team.png)")
  ) { hub, rule in
    var files = AssetNames(hub)
    var found = BrokenReference.images(in: hub) { reference in
      var suggestion: Diagnostic.Suggestion?
      switch reference.fault {
      case .backslashes(let actual, isThere: true):
        suggestion = reference.didYouMean(actual, isCertain: true)
      case .wrongCase(let actual): suggestion = reference.didYouMean(actual, isCertain: true)
      case .rooted(let relative): suggestion = reference.didYouMean(relative, isCertain: true)
      case .missing:
        suggestion = reference.didYouMean(
          files.nearest(to: reference.written, on: reference.page))
      default: break
      }
      return Diagnostic(
        rule, "no picture at '\(reference.written)'", at: reference.place,
        suggestion: suggestion ?? .init(advice(on: reference.written)))
    }
    for id in hub.pages.indices {
      for (number, target) in hub.references.images[id].enumerated() {
        if case .broken = target { continue }
        if case .asset(let number) = target, hub.assets[number].kind.isShown { continue }
        let image = hub.pages[id].body.images[number]
        found.append(
          Diagnostic(
            rule, "'\(image.destination)' is not a picture in 'assets/'",
            at: hub.place(on: hub.pages[id], image.range),
            suggestion: .init("put a picture in 'assets/' and write its path from this page")))
      }
    }
    return found
  }

  /// What to do about a picture that is not there; some formats no browser shows.
  private static func advice(on written: String) -> String {
    let ending = written.lowercased().split(separator: ".").last ?? ""
    return ["heic", "heif", "tif", "tiff", "bmp", "psd", "eps"].contains(ending)
      ? "browsers do not show such pictures: save it as JPEG or PNG in 'assets/', and write the path of that"
      : "put it in 'assets/' and write its path from this page"
  }
}

extension AssetKind {
  /// Whether a page can show a file of this kind as a picture.
  fileprivate var isShown: Bool { self == .image || self == .drawing }
}
