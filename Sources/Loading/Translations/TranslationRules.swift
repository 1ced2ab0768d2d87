public import Diagnostics
import FrontMatter
import Model

/// What can be wrong with translations.
public enum TranslationRules {
  /// Languages of a hub that cannot be.
  public static let unusableLanguages = Rule(
    "unusable-languages", .error,
    explanation: """
      A hub in several languages lists them under 'languages', each once. The first is that in which it is written, and it \
      is translated into the others. A hub in one language names it under 'language'.
      """,
    wrong: "language: en-GB\nlanguages: [en-GB, cy]", right: "languages: [en-GB, cy]")

  /// A translation of nothing.
  public static let translationOfNothing = Rule(
    "translation-of-nothing", .error,
    explanation: """
      A translation stands beside the page that it is of, under the same name with the language before its ending: \
      'riverside.cy.md' beside 'riverside.md'. Without that page it would have no place in the hub.
      """,
    wrong: "repairing/riverside-queue.cy.md, repairing/riverside.md",
    right: "repairing/riverside.cy.md, repairing/riverside.md")

  /// A list of a translation that is not that of its source.
  public static let differingList = Rule(
    "differing-list", .error,
    explanation: """
      A translation gives the words of a list and not the list itself. Each entry belongs to one of the source. It is \
      found by the name that tells it from the others. Where it has none it is found by its place, so that there must be \
      as many as in the source.
      """,
    wrong: "figures:\n  - label: Pobl\n(two figures in the source)",
    right: "figures:\n  - label: Pobl\n  - label: Ceisiadau")

  /// Headings of a translation that are not those of its source.
  public static let differingHeadings = Rule(
    "differing-headings", .warning,
    explanation: """
      The sections of a page have the same addresses in all languages, so that a link to one leads to the same place. They \
      are found by the order of the headings. A heading more or less, or one of another level, and the addresses are \
      those of other sections.
      """,
    wrong: "## Beth a wnaed\n(the source: ## What was done, ## What came of it)",
    right: "## Beth a wnaed\n…\n## Beth ddaeth ohono")

  /// A translation that does not say of which text it is.
  public static let undatedTranslation = Rule(
    "undated-translation", .warning,
    explanation: """
      'translated_from' says from which text of the source a translation was made. When the source changes, the translation \
      is known to be behind. 'plait fix' writes the text that is there now, and 'plait stats' lists all of them.
      """,
    wrong: "title: Salford", right: "title: Salford\ntranslated_from: 3f9a1c2b")

  /// A translation of a text that has changed since.
  public static let translationBehind = Rule(
    "translation-behind", .note,
    explanation: """
      The text of the source has changed since the translation was made. Its page says so to readers. When the translation \
      says the same again, 'translated_from' gets the new value.
      """,
    wrong: "translated_from: 3f9a1c2b", right: "translated_from: 77d0e4a9")

  /// Pages that are not translated.
  public static let untranslatedPages = Rule(
    "untranslated-pages", .note,
    explanation: """
      Pages without a translation show the text of the source, and say so, or are left out where 'untranslated' says \
      'leave-out'. 'plait stats' lists them.
      """,
    wrong: "repairing/riverside.md", right: "repairing/riverside.md, repairing/riverside.cy.md")

  /// All of them.
  public static let all = [
    unusableLanguages, translationOfNothing, differingList, differingHeadings, undatedTranslation,
    translationBehind, untranslatedPages,
  ]
}

extension TranslationRules {
  static func bothLanguages(_ language: String, at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      unusableLanguages, "'language' stands beside 'languages'", at: place,
      suggestion: .init("delete it, and write '\(language)' first under 'languages'"))
  }

  static func repeatedLanguage(
    _ language: String, at place: Diagnostic.Place, first: Diagnostic.Place
  ) -> Diagnostic {
    Diagnostic(
      unusableLanguages, "'\(language)' stands in the list already", at: place,
      suggestion: .init("delete one of the two"), notes: [.init("the first is here", at: first)])
  }

  /// A language that was asked for, and is none of those of the hub.
  package static func notIn(
    _ language: String, languages: [String], at place: Diagnostic.Place
  ) -> Diagnostic {
    Diagnostic(
      unusableLanguages, "the hub is not in '\(language)'", at: place,
      suggestion: .init(
        languages.count == 1
          ? "its language is \(languages[0])"
          : "its languages are " + languages.dropLast().joined(separator: ", ") + " and "
            + (languages.last ?? "")))
  }

  static func ofNothing(_ file: TranslatedFile, prefix: String) -> Diagnostic {
    Diagnostic(
      translationOfNothing, "there is no '\(file.source)' of which this would be the translation",
      at: .init(prefix + file.path),
      suggestion: .init("give it the name of its source with '.\(file.language)' before the ending")
    )
  }

  static func mismatch(
    _ mismatch: TranslationMismatch, of source: String, in file: String
  ) -> Diagnostic {
    let place = Diagnostic.Place(file, mismatch.range)
    guard let key = mismatch.key else {
      return Diagnostic(
        differingList,
        "'\(mismatch.field)' has \(entries(mismatch.count)) here and \(entries(mismatch.sourceCount)) in '\(source)'",
        at: place,
        suggestion: .init(
          mismatch.sourceCount == 0
            ? "delete it: a translation has only what its source has"
            : "write one for each entry there, in the same order"))
    }
    return Diagnostic(
      differingList,
      key.isEmpty ? "'\(source)' has no such entry" : "'\(source)' has no entry '\(key)'",
      at: place, suggestion: .init("write the key as it stands there"))
  }

  private static func entries(_ count: Int) -> String {
    count == 0 ? "no entry" : count == 1 ? "1 entry" : "\(count) entries"
  }

  static func headings(
    _ count: Int, sourceCount: Int, of source: String, at place: Diagnostic.Place
  ) -> Diagnostic {
    Diagnostic(
      differingHeadings,
      count == sourceCount
        ? "the headings have other levels than those of '\(source)'"
        : "\(headings(count)) here and \(headings(sourceCount)) in '\(source)'",
      at: place, suggestion: .init("give it the same headings, in the same order"))
  }

  private static func headings(_ count: Int) -> String {
    count == 1 ? "1 heading" : "\(count) headings"
  }

  static func undated(
    of source: String, digest: String, at opening: SourceRange, in file: SourceFile
  ) -> Diagnostic {
    let line = "translated_from: \(digest)"
    return Diagnostic(
      undatedTranslation, "the translation does not say from which text of '\(source)' it was made",
      at: .init(file.path, opening),
      suggestion: .init(
        "write '\(line)' if it says what that says now",
        replacement: file.bytes.contains(0x0D) ? nil : "---\n" + line))
  }

  static func behind(
    _ source: String, digest: String, at place: Diagnostic.Place
  ) -> Diagnostic {
    Diagnostic(
      translationBehind, "'\(source)' has changed since the translation was made", at: place,
      suggestion: .init("write '\(digest)' when it says the same again"))
  }

  static func untranslated(
    _ count: Int, of all: Int, in language: String, at place: Diagnostic.Place
  ) -> Diagnostic {
    Diagnostic(
      untranslatedPages,
      "\(count) of \(all) \(all == 1 ? "page" : "pages") \(count == 1 ? "is" : "are") not translated into '\(language)'",
      at: place, suggestion: .init("'plait stats' lists them"))
  }
}
