/// Tells the codes of languages from what is none.
enum LanguageReading {
  /// Whether a text is a language tag of BCP 47 (RFC 5646, section 2.1) that begins with the code of a language, two
  /// or three letters: those of four to eight letters are set aside for codes that do not exist. What is most often written
  /// in place of another code is none.
  static func isTag(_ text: String) -> Bool { isFormed(text) && corrected(text) == nil }

  /// The tag that `en_GB`, `en-UK`, `eng` or `Welsh` must mean.
  static func meantTag(_ text: String) -> String? {
    let tag = text.replacing("_", with: "-")
    if let meant = names[text.lowercased()] ?? corrected(tag) { return meant }
    return isFormed(tag) ? tag : nil
  }

  private static func isFormed(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard text.utf8.count <= 35, let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy({ isLetter($0) })
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  /// The tag with the codes that were meant; `nil` where nothing is known to be wrong.
  private static func corrected(_ text: String) -> String? {
    guard isFormed(text) else { return nil }
    var parts = text.split(separator: "-").map(String.init)
    if parts.count == 1, let meant = countries[parts[0].lowercased()] { return meant }
    if let code = languages[parts[0].lowercased()] { parts[0] = code }
    // 'UK' is no country of ISO 3166, and 'EN' is none at all.
    if parts.count == 2, parts[1].uppercased() == "UK" { parts[1] = "GB" }
    if parts.count == 2, parts[1].uppercased() == "EN" { parts.removeLast() }
    let meant = parts.joined(separator: "-")
    return meant == text ? nil : meant
  }

  /// Codes of ISO 639 with three letters for languages that have one of two, which is the one to use (RFC 5646, section
  /// 2.2.1), and codes that people take from the name of a country.
  private static let languages = [
    "eng": "en", "cym": "cy", "wel": "cy", "gla": "gd", "gle": "ga", "pol": "pl", "fra": "fr",
    "fre": "fr", "deu": "de", "ger": "de", "spa": "es", "ita": "it", "por": "pt", "nld": "nl",
    "dut": "nl", "ara": "ar", "urd": "ur", "pan": "pa", "ben": "bn", "som": "so", "ron": "ro",
    "rum": "ro", "ukr": "uk", "cz": "cs", "jp": "ja", "cn": "zh",
  ]

  /// Codes of countries that are none of a language.
  private static let countries = ["gb": "en-GB", "us": "en-US"]

  private static let names = [
    "english": "en", "english (uk)": "en-GB", "uk english": "en-GB", "british english": "en-GB",
    "welsh": "cy", "cymraeg": "cy", "scottish gaelic": "gd", "gàidhlig": "gd", "irish": "ga",
    "gaeilge": "ga", "polish": "pl", "polski": "pl", "french": "fr", "français": "fr",
    "german": "de", "deutsch": "de", "spanish": "es", "español": "es", "italian": "it",
    "portuguese": "pt", "dutch": "nl", "nederlands": "nl", "arabic": "ar", "urdu": "ur",
    "punjabi": "pa", "bengali": "bn", "somali": "so", "romanian": "ro", "ukrainian": "uk",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
