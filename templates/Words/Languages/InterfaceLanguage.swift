/// A language in which the interface can speak: all its phrases, and how it writes numbers.
public struct InterfaceLanguage: Sendable {
  /// Its code, with which the `language` of hubs begins, such as `cy`.
  public let code: String
  /// Its name in English.
  public let name: String
  /// Whether somebody who speaks it has read the phrases.
  public let isRead: Bool
  /// How many digits stand before the first mark between thousands, by CLDR: 1 for `1,000` and 2 for `10 000` but `1000`.
  let minimumGrouping: Int
  /// The phrases by key.
  let phrases: [String: String]

  /// Creates the value from lines such as `skip: Skip to the content`. A phrase that begins or ends with a space stands in
  /// quotation marks, lines that begin with `#` are remarks.
  init(_ code: String, _ name: String, isRead: Bool, minimumGrouping: Int = 1, _ lines: String) {
    var phrases: [String: String] = [:]
    for line in lines.split(separator: "\n") where line.first != "#" {
      guard let colon = line.firstIndex(of: ":") else { continue }
      var phrase = line[line.index(after: colon)...].drop { $0 == " " }
      if phrase.count > 1, phrase.first == "\"", phrase.last == "\"" {
        phrase = phrase.dropFirst().dropLast()
      }
      phrases[String(line[..<colon])] = String(phrase)
    }
    self.init(
      code: code, name: name, isRead: isRead, minimumGrouping: minimumGrouping, phrases: phrases)
  }

  private init(
    code: String, name: String, isRead: Bool, minimumGrouping: Int, phrases: [String: String]
  ) {
    self.code = code
    self.name = name
    self.isRead = isRead
    self.minimumGrouping = minimumGrouping
    self.phrases = phrases
  }

  private static let english = InterfaceLanguage(
    code: "en", name: "English", isRead: true, minimumGrouping: 1,
    phrases: Dictionary(
      uniqueKeysWithValues: Word.allCases.map { ("\($0)", $0.english) }))

  /// All of them, by name.
  public static let all: [InterfaceLanguage] = [arabic, english, french, polish, welsh]

  /// The one that a BCP 47 tag asks for, whatever its region, or `nil` when there is none.
  public init?(of tag: String) {
    let code = tag.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard let language = Self.all.first(where: { $0.code == code }) else { return nil }
    self = language
  }
}
