import Diagnostics
import FrontMatter
import Graph
import Model
import Templates

/// What can be wrong with settings that only templates understand.
enum SettingsRules {
  /// A word, colour, token or site in `hub.yml` that does not exist.
  static let unknownSetting = Rule(
    "unknown-setting", .error,
    explanation: """
      Under 'words', hub.yml replaces words of the interface, and under 'theme' the colours and \
      the typeface. Each strand may have a colour, too, and 'framed_by' names sites. A word, token, colour or \
      site that does not exist would change nothing, and nobody would know why.
      """,
    wrong: "words:\n  serchButton: Chwilio", right: "words:\n  searchButton: Chwilio")

  /// Every breach, in the order of the file.
  static func breaches(in hub: Hub) -> [Diagnostic] {
    let settings = hub.settings
    var theme = Theme(strands: [])
    let words = settings.words.filter { !Words.replaceableKeys.contains($0.name.value) }
      .map { unknown("word", $0.name, among: Words.replaceableKeys, in: hub) }
    let tokens = settings.theme.filter { !Theme.settableTokens.contains($0.name.value) }
      .map { unknown("token", $0.name, among: Theme.settableTokens, in: hub) }
    let colours = settings.theme.filter {
      Theme.settableTokens.contains($0.name.value) && !theme.set($0.name.value, to: $0.value)
    }
    let strands = settings.strands.compactMap(\.colour)
      .filter { ThemeColour(written: $0.value) == nil }
    return words + tokens
      + colours.map {
        $0.name.value == "face"
          ? notAFace($0.value, at: $0.name.range, in: hub)
          : notAColour($0.value, at: $0.name.range, in: hub)
      }
      + strands.map { notAColour($0.value, at: $0.range, in: hub) }
      + FramingSites.unknown(in: settings).map { notASite($0, in: hub) }
  }

  private static func notASite(_ written: Positioned<String>, in hub: Hub) -> Diagnostic {
    Diagnostic(
      unknownSetting, "'\(written.value)' is not a site that could frame the hub",
      at: place(written.range, in: hub),
      suggestion: .init(
        written.value == "none"
          ? "write 'none' alone, or leave it out"
          : "write its address without a path, as 'https://intranet.example.org', or 'none' or 'same' alone"
      ))
  }

  private static func unknown(
    _ what: String, _ name: Positioned<String>, among known: [String], in hub: Hub
  ) -> Diagnostic {
    Diagnostic(
      unknownSetting, "there is no \(what) called '\(name.value)'", at: place(name.range, in: hub),
      suggestion: NearMiss.nearest(to: name.value, in: known).map {
        .init("did you mean '\($0)'?", replacement: $0)
      } ?? advice(what, among: known))
  }

  private static func advice(_ what: String, among known: [String]) -> Diagnostic.Suggestion {
    guard known.count < 20 else { return .init("the manual lists every \(what) that can be set") }
    let names = known.map { "'\($0)'" }
    return .init(
      "the \(what)s are " + names.dropLast().joined(separator: ", ") + " and " + (names.last ?? ""))
  }

  private static func notAFace(
    _ value: String, at range: SourceRange, in hub: Hub
  ) -> Diagnostic {
    Diagnostic(
      unknownSetting, "'\(value)' is not a face that a hub can be set in",
      at: place(range, in: hub),
      suggestion: .init(
        "write 'system' for the faces that devices have, or leave it out; 'typeface' names others"))
  }

  private static func notAColour(
    _ value: String, at range: SourceRange, in hub: Hub
  ) -> Diagnostic {
    let names = ThemeColour.named.map { "'\($0.key)'" }.joined(separator: ", ")
    return Diagnostic(
      unknownSetting, "'\(value)' is not a colour", at: place(range, in: hub),
      suggestion: .init("use \(names), or '#1f5f3f #7fd1a6' for light and dark"))
  }

  private static func place(_ range: SourceRange, in hub: Hub) -> Diagnostic.Place {
    .init(hub.prefix + "hub.yml", range)
  }
}
