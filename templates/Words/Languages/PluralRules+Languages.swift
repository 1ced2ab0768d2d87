// The rules are those of CLDR's plurals.xml for whole numbers.
extension PluralRules {
  /// The rules of the language with a BCP 47 tag; one form for 1 and another for all other numbers, as in most languages,
  /// for those that are not listed.
  init(of tag: String) {
    let language = String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })
    self = Self.all[language] ?? Self.usual
  }

  private static let usual = PluralRules([.one: "n = 1"])

  private static let all: [String: PluralRules] = {
    var all: [String: PluralRules] = [:]
    for (languages, rules) in listed {
      for language in languages.split(separator: " ") { all[String(language)] = rules }
    }
    return all
  }()

  private static var listed: [(languages: String, rules: PluralRules)] {
    let (slavicOne, slavicFew) = (
      "n % 10 = 1 and n % 100 != 11", "n % 10 = 2..4 and n % 100 != 12..14"
    )
    let slavicMany = "n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14"
    let million = "n != 0 and n % 1000000 = 0"
    return [
      (
        "bm bo dz id ig ii in ja jbo jv jw kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh",
        PluralRules([:])
      ),
      (
        "ak am as bho bn doi fa ff gu guw hi hy kab kn ln mg nso pa pcm si ti wa zu",
        PluralRules([.one: "n = 0..1"])
      ),
      ("is mk", PluralRules([.one: slavicOne])),
      ("fr pt", PluralRules([.one: "n = 0..1", .many: million])),
      ("ca es it", PluralRules([.one: "n = 1", .many: million])),
      ("ceb fil tl", PluralRules([.one: "n = 1..3 or n % 10 != 4,6,9"])),
      ("iu naq sat se sma smi smj smn sms", PluralRules([.one: "n = 1", .two: "n = 2"])),
      (
        "lv prg",
        PluralRules([.zero: "n % 10 = 0 or n % 100 = 11..19", .one: "n % 10 = 1 and n % 100 != 11"])
      ),
      ("mo ro", PluralRules([.one: "n = 1", .few: "n = 0 or n != 1 and n % 100 = 1..19"])),
      ("bs hr sh sr", PluralRules([.one: slavicOne, .few: slavicFew])),
      ("be ru uk", PluralRules([.one: slavicOne, .few: slavicFew, .many: slavicMany])),
      (
        "pl",
        PluralRules([
          .one: "n = 1", .few: slavicFew,
          .many: "n != 1 and n % 10 = 0..1 or n % 10 = 5..9 or n % 100 = 12..14",
        ])
      ),
      ("cs sk", PluralRules([.one: "n = 1", .few: "n = 2..4"])),
      (
        "dsb hsb sl",
        PluralRules([.one: "n % 100 = 1", .two: "n % 100 = 2", .few: "n % 100 = 3..4"])
      ),
      (
        "lt",
        PluralRules([
          .one: "n % 10 = 1 and n % 100 != 11..19", .few: "n % 10 = 2..9 and n % 100 != 11..19",
        ])
      ),
      (
        "mt",
        PluralRules([
          .one: "n = 1", .two: "n = 2", .few: "n = 0 or n % 100 = 3..10", .many: "n % 100 = 11..19",
        ])
      ),
      ("he iw", PluralRules([.one: "n = 1", .two: "n = 2"])),
      (
        "ga",
        PluralRules([.one: "n = 1", .two: "n = 2", .few: "n = 3..6", .many: "n = 7..10"])
      ),
      (
        "gd",
        PluralRules([.one: "n = 1,11", .two: "n = 2,12", .few: "n = 3..10,13..19"])
      ),
      (
        "gv",
        PluralRules([
          .one: "n % 10 = 1", .two: "n % 10 = 2", .few: "n % 100 = 0,20,40,60,80",
        ])
      ),
      (
        "br",
        PluralRules([
          .one: "n % 10 = 1 and n % 100 != 11,71,91", .two: "n % 10 = 2 and n % 100 != 12,72,92",
          .few: "n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99", .many: million,
        ])
      ),
      (
        "ar ars",
        PluralRules([
          .zero: "n = 0", .one: "n = 1", .two: "n = 2", .few: "n % 100 = 3..10",
          .many: "n % 100 = 11..99",
        ])
      ),
      (
        "cy",
        PluralRules([.zero: "n = 0", .one: "n = 1", .two: "n = 2", .few: "n = 3", .many: "n = 6"])
      ),
    ]
  }
}
