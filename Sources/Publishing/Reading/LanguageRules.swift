import Diagnostics
import FrontMatter
import Graph
import Model
import Templates

/// What is said of the language in which the interface of a hub speaks.
enum LanguageRules {
  /// A language for which there are no words, in a hub that gives none.
  static let englishInterface = Rule(
    "english-interface", .note,
    explanation: """
      The words round the text of a page, such as those of its buttons, are there in some languages only. In a hub in any \
      other language they stay English until hub.yml gives words for them under 'words'.
      """,
    wrong: "language: de",
    right: "language: de\nwords:\n  skip: Zum Inhalt\n  menu: Men\u{FC}\n  search: …")

  /// Words that are in English on the pages of a hub in another language.
  static let untranslatedWords = Rule(
    "untranslated-words", .warning,
    explanation: """
      Some of the words round the text of a page are there in the language of the hub, and others are not. These stay \
      English, so that a page speaks two languages. The manual lists the keys of all words.
      """,
    wrong: "language: de\nwords:\n  skip: Zum Inhalt",
    right: "language: de\nwords:\n  skip: Zum Inhalt\n  menu: Men\u{FC}\n  search: …")

  /// Words that no speaker of their language has read.
  static let unreadWords = Rule(
    "unread-words", .note,
    explanation: """
      The interface speaks the language of the hub, but software made its words, and nobody who speaks the language has \
      read them. Ask somebody who does to go through the hub. What is wrong can be replaced under 'words'.
      """,
    wrong: "language: cy", right: "language: cy\nwords:\n  searchButton: Chwilio")

  /// All of them.
  static let all = [englishInterface, untranslatedWords, unreadWords]

  /// At most one of them, said once of the hub.
  static func breaches(in hub: Hub) -> [Diagnostic] {
    let tag = hub.settings.language
    let language = InterfaceLanguage(of: tag)
    let given = Set(hub.settings.words.map(\.name.value))
    let missing = Words.untranslated(in: tag, overrides: given)
    let place = Diagnostic.Place(hub.prefix + "hub.yml", hub.settings.languageRange)
    if !missing.isEmpty, language != nil || given.contains(where: Words.replaceableKeys.contains) {
      let all = Words.keys(of: tag).count
      let names = missing.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      return [
        Diagnostic(
          untranslatedWords,
          "\(missing.count) of the \(all) words of the interface are not translated into '\(tag)': they stay English",
          at: place,
          suggestion: .init(
            "give them under 'words': \(names)\(missing.count > 3 ? " and others" : "")"))
      ]
    }
    guard let language else {
      return [missing.isEmpty ? nil : english(tag, at: place)].compactMap(\.self)
    }
    if language.isRead { return [] }
    return [
      Diagnostic(
        unreadWords,
        "software made the \(language.name) words of the interface, and nobody who speaks \(language.name) has read them yet",
        at: place,
        suggestion: .init("ask somebody to read the hub, and replace under 'words' what is wrong"))
    ]
  }

  private static func english(_ tag: String, at place: Diagnostic.Place) -> Diagnostic {
    let names = InterfaceLanguage.all.map { "\($0.name) ('\($0.code)')" }
    return Diagnostic(
      englishInterface,
      "there are no words of the interface in '\(tag)': they stay English until 'words' gives them",
      at: place,
      suggestion: .init(
        "there are words in " + names.dropLast().joined(separator: ", ") + " and "
          + (names.last ?? "")))
  }
}
