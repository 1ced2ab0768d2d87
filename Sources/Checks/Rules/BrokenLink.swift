import Diagnostics
import Graph
import Model

extension Check {
  static let brokenLink = Check(
    Rule(
      "broken-link", .error,
      explanation: """
        A link to another page is the path of its file, and ends in '.md'. The path starts from \
        the folder of the page that it is written on. The hub is also opened from USB sticks, so \
        a link never starts with '/' and never names a folder.
        """,
      wrong: "See [Riverside](rivreside.md) and [the strand](../repairing/).",
      right: "See [Riverside](riverside.md) and [the strand](../repairing/index.md).")
  ) { hub, rule in
    var files = AssetNames(hub)
    return BrokenReference.links(in: hub) { reference in
      if let download = words(for: reference, among: &files) {
        return Diagnostic(
          rule, download.message, at: reference.place, suggestion: download.suggestion)
      }
      return words(for: reference).map { message, suggestion in
        Diagnostic(rule, message, at: reference.place, suggestion: suggestion)
      }
    }
  }

  /// What to say of a link to a file that is no page, such as a download.
  private static func words(
    for reference: BrokenReference, among files: inout AssetNames
  ) -> (message: String, suggestion: Diagnostic.Suggestion?)? {
    guard case .missing = reference.fault, AssetNames.isFile(reference.written) else { return nil }
    return (
      "no file at '\(reference.written)'",
      reference.didYouMean(files.nearest(to: reference.written, on: reference.page))
        ?? .init("put the file in 'assets/' and write its path from this page")
    )
  }

  private static func words(
    for reference: BrokenReference
  ) -> (String, Diagnostic.Suggestion?)? {
    let written = reference.written
    switch reference.fault {
    case .missing where written.hasPrefix("www."):
      return (
        "no page at '\(written)'",
        .init("a web address starts with 'https://'", replacement: "https://" + written)
      )
    case .missing where ["https://", "http://"].contains(written):
      return (
        "the address '\(written)' names no site",
        .init("write the whole address, such as 'https://example.org/advice', or take the link out")
      )
    case .missing where webAddress(meantBy: written) != nil:
      let address = webAddress(meantBy: written)
      return (
        "no page at '\(written)'",
        .init("if it is a web address, write '\(address ?? written)'")
      )
    case .missing where written.contains("@") && !written.contains("/"):
      return (
        "no page at '\(written)'",
        .init("an e-mail address starts with 'mailto:'", replacement: "mailto:" + written)
      )
    case .missing(let nearest):
      return (
        "no page at '\(written)'",
        reference.didYouMean(nearest)
          ?? .init("write the path of a page from the folder of this one, ending in '.md'")
      )
    case .missingElsewhere(let hub, let path, let nearest):
      return (
        "the hub '\(hub)' has no page at '\(path)'",
        reference.didYouMean(nearest)
          ?? .init("if the page is new there, run 'plait hubs update'")
      )
    case .moved(let now):
      return ("the page at '\(written)' has moved", reference.didYouMean(now, isCertain: true))
    case .wrongCase(let actual):
      return (
        "'\(written)' is not written like the file", reference.didYouMean(actual, isCertain: true)
      )
    case .folder(let index, let first):
      return (
        "'\(written)' is a folder, not a page",
        reference.didYouMean(index, isCertain: true)
          ?? .init(
            first.map {
              "it has no overview: write the path of what is meant in it, such as '\($0)'"
            }
              ?? "write the path of a page from the folder of this one, ending in '.md'")
      )
    case .backslashes(let instead, let isThere):
      return (
        "'\(written)' is written with '\\', which is no path on the web",
        isThere
          ? reference.didYouMean(instead, isCertain: true)
          : .init("write it with '/', as the path of a page from the folder of this one")
      )
    case .outside:
      return ("'\(written)' leads out of the content folder", .init("link to a page of the hub"))
    case .rooted(let relative):
      let suggestion =
        reference.didYouMean(relative, isCertain: true)
        ?? .init("start from the folder of this page")
      return ("'\(written)' starts with '/', which leads nowhere on a USB stick", suggestion)
    case .unpublished(let standing):
      return words(for: standing, written)
    case .empty:
      return ("the link leads nowhere: its address is empty", .init("write the path of a page"))
    case .missingAnchor, .missingAnchorElsewhere, .scheme, .malformed, .unread: return nil
    }
  }

  /// The web address that is meant by one with a slip in `https://`, or without it.
  private static func webAddress(meantBy written: String) -> String? {
    for start in ["https//", "http//", "https:/", "http:/", "https;//", "http;//", "https.//"]
    where written.hasPrefix(start) {
      return "https://" + written.dropFirst(start.count).drop { $0 == "/" }
    }
    let host = written.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let ending = host.split(separator: ".").last ?? ""
    return host.contains(".") && !host.contains("@") && !host.hasPrefix(".")
      && webEndings.contains(String(ending))
      ? "https://" + written : nil
  }

  /// How the names of most sites end that people leave `https://` off.
  private static let webEndings: Set<String> = [
    "com", "edu", "eu", "gov", "ie", "info", "io", "net", "nl", "org", "scot", "uk", "wales",
  ]

  /// What to say of a link to a page that readers do not find.
  private static func words(
    for standing: Standing, _ written: String
  ) -> (String, Diagnostic.Suggestion?) {
    let (what, advice) =
      switch standing {
      case .draft, .inHub: ("is a draft", "publish it first, or take the link out")
      case .inReview: ("is still in review", "publish it first, or take the link out")
      case .waiting(let day):
        ("waits until \(day)", "publish it sooner, or take the link out until then")
      case .ended(let day):
        ("ended on \(day)", "take the link out, or give the page a later 'until'")
      }
    return ("the page at '\(written)' \(what), and readers would not find it", .init(advice))
  }
}
