import Templates
import Testing

/// The theme's colours and the stylesheet made of them.
struct ThemeTests {
  @Test func bringsAFaceUnlessTheThemeHasAnother() {
    func css(_ token: String?, _ value: String = "", standsAlone: Bool = false) -> String {
      var theme = Theme(strands: [])
      if let token { theme.set(token, to: value) }
      return String(decoding: stylesheet(theme, standsAlone: standsAlone), as: UTF8.self)
    }
    #expect(css(nil).contains("@font-face { font-family: \"Inter\"; src: url(\"face.woff2\")"))
    #expect(css(nil).contains("--typeface: \"Inter\", "))
    #expect(!css(nil, standsAlone: true).contains("@font-face"))
    #expect(!css("face", "system").contains("Inter"))
    #expect(!css("typeface", "Georgia").contains("@font-face"))
    var theme = Theme(strands: [])
    let isKnown = theme.set("face", to: "Inter")
    #expect(!isKnown)
  }

  @Test func bringsALightFaceWithItsLicence() {
    #expect(Face.file.starts(with: Array("wOF2".utf8)) && Face.file.count < 90_000)
    #expect(String(decoding: Face.licence, as: UTF8.self).contains("SIL Open Font License"))
  }

  static let theme = Theme(strands: ThemeColour.named.map(\.value))

  /// Two colours that meet on a page, and the contrast they need.
  struct Pair: Sendable, CustomTestStringConvertible {
    let name: String
    let front: ThemeColour
    let back: ThemeColour
    let least: Double

    var testDescription: String { name }
  }

  static let pairs: [Pair] = {
    let grounds = [("paper", theme.paper), ("raised", theme.raised)]
    let texts =
      [("ink", theme.ink), ("muted", theme.muted), ("link", theme.link)]
      + ThemeColour.named.map { ($0.key, $0.value) }
    let marks = [("edge", theme.edge), ("ring", theme.ring)]
    return grounds.flatMap { ground in
      texts.map {
        Pair(name: "\($0.0) on \(ground.0)", front: $0.1, back: ground.1, least: 4.5)
      }
        + marks.map {
          Pair(name: "\($0.0) on \(ground.0)", front: $0.1, back: ground.1, least: 3)
        }
    } + [
      Pair(name: "paper on ink", front: theme.paper, back: theme.ink, least: 4.5),
      Pair(name: "ink on glow", front: theme.ink, back: theme.glow, least: 4.5),
      Pair(name: "ring on glow", front: theme.ring, back: theme.glow, least: 3),
    ]
  }()

  @Test(arguments: pairs) func keepsContrastInLightAndDark(_ pair: Pair) {
    #expect(pair.front.light.contrast(with: pair.back.light) >= pair.least)
    #expect(pair.front.dark.contrast(with: pair.back.dark) >= pair.least)
  }

  @Test(arguments: [
    ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54),
    ("#0000ff", "#ffffff", 8.59),
  ]) func measuresContrastAsWCAGDoes(_ front: String, _ back: String, _ ratio: Double) throws {
    let contrast = try #require(Colour(hex: front)).contrast(with: #require(Colour(hex: back)))
    #expect(abs(contrast - ratio) < 0.005)
  }

  @Test(arguments: ["", "#", "red", "#fff", "#12345g", "#+12345", "#-00000", "1d2430f", "#1d24301"])
  func refusesWhatIsNoColour(_ text: String) {
    #expect(Colour(hex: text) == nil)
  }

  @Test func readsAndWritesColours() throws {
    #expect(try #require(Colour(hex: "#1D2430")).hex == "#1d2430")
    #expect(try #require(Colour(hex: "#00000a")).hex == "#00000a")
    #expect(ThemeColour(named: "violet")?.light.hex == "#5a3d8f")
    #expect(ThemeColour(named: "mauve") == nil)
  }

  @Test func definesEveryTokenThatARuleUses() {
    let css = String(decoding: stylesheet(Self.theme), as: UTF8.self)
    let used = Set(css.split(separator: "var(--").dropFirst().map { $0.prefix { $0.isName } })
    let defined = Set(
      css.split(separator: "--").dropFirst().compactMap { part in
        let name = part.prefix { $0.isName }
        return part.dropFirst(name.count).first == ":" ? name : nil
      })
    #expect(used.subtracting(defined) == [])
  }

  @Test func loadsNothingAndClosesWhatItOpens() {
    let css = String(decoding: stylesheet(Self.theme), as: UTF8.self)
    #expect(
      css.split(separator: "url(").dropFirst().map { $0.prefix { $0 != ")" } } == ["\"face.woff2\""]
    )
    #expect(!css.contains("@import"))
    #expect(css.filter { $0 == "{" }.count == css.filter { $0 == "}" }.count)
  }

  @Test func keepsATypefaceFromEndingItsDeclaration() {
    var theme = Self.theme
    theme.typeface = "Inter; } body { background: url(//x)"
    let css = String(decoding: stylesheet(theme), as: UTF8.self)
    #expect(css.contains("--typeface: Inter  body  background urlx;"))
    theme.typeface = "\"Inter"
    #expect(String(decoding: stylesheet(theme), as: UTF8.self).contains("--typeface: sans-serif;"))
  }

  @Test(arguments: 2...7) func drawsAThreadForEachStrandInTheMark(_ count: Int) {
    let theme = Theme(strands: Array(Self.theme.strands.prefix(count)))
    let svg = String(decoding: markFile(theme), as: UTF8.self)
    for number in 1...count { #expect(svg.contains("<path class=\"strand-\(number)\" d=\"M0 ")) }
    #expect(!svg.contains("strand-\(count + 1)"))
  }
}

extension Character {
  /// Whether it can stand in the name of a custom property.
  fileprivate var isName: Bool { isLetter || isNumber || self == "-" }
}
