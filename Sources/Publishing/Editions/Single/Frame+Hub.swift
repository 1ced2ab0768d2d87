import Basics
import Graph
import Hypertext
import Model
import Templates

extension Frame {
  /// The frame of a page of a hub that is a file by itself.
  /// - Parameters:
  ///   - strand: The strand that it belongs to, as its number in ``Hub/strands``.
  ///   - isPart: Whether it is a part of the hub, rather than a page about all of it.
  ///   - rules: Rules of style that only this page has.
  ///   - script: The one script that may run in it.
  init(
    singleIn settings: HubSettings, strand: Int? = nil, isPart: Bool = true, rules: String = "",
    script: [UInt8]? = nil, words: Words
  ) {
    let style = Self.style(stylesheet(Theme(settings), standsAlone: true) + Array(rules.utf8))
    self.init(
      single: SingleView(
        hubName: settings.title, language: settings.language, words: words,
        strands: settings.strands.count, currentStrand: strand.map { $0 + 1 }, style: style,
        styleDigest: base64(Digest(of: style).bytes),
        scriptDigest: script.map { base64(Digest(of: $0).bytes) },
        home: settings.baseURL.flatMap(Href.init(external:)), isPart: isPart,
        licence: LicenceView(settings),
        contact: ContactView(settings)))
  }

  /// The stylesheet for the inside of an element. What would end the element may stand in a string of CSS, where
  /// a backslash before the slash means nothing.
  private static func style(_ sheet: [UInt8]) -> [UInt8] {
    var style: [UInt8] = []
    for byte in sheet {
      if byte == UInt8(ascii: "/"), style.last == UInt8(ascii: "<") {
        style.append(UInt8(ascii: "\\"))
      }
      style.append(byte)
    }
    return style
  }
}
