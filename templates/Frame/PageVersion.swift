public import Hypertext

/// A page in one of the languages of its hub.
public struct PageVersion: Sendable, Hashable {
  /// The language as BCP 47.
  public var language: String
  /// What the language calls itself.
  public var name: String
  /// Where the page is in that language, as seen from the one that shows the way there.
  public var href: Href
  /// Where it is on the web.
  public var address: Href?
  /// Whether it is the page that shows the way.
  public var isCurrent: Bool
  /// Whether its text is in the language, and not that of the source in the frame of the language.
  public var isTranslated: Bool

  /// Creates the value from its parts.
  public init(
    language: String, name: String, href: Href, address: Href?, isCurrent: Bool,
    isTranslated: Bool
  ) {
    self.language = language
    self.name = name
    self.href = href
    self.address = address
    self.isCurrent = isCurrent
    self.isTranslated = isTranslated
  }
}

/// How the text of a page stands to that of its source.
public enum TranslationLabel: Sendable, Hashable {
  /// It was made from an earlier text of the page that the link leads to, which says the language.
  case behind(Link, language: String)
  /// It is the text of the source, in the language with the name.
  case missing(name: String, language: String)
}

/// The ways to the page in the other languages, each named in itself.
func languageSwitch(_ page: PageView, _ words: Words) -> HTML {
  if page.versions.count < 2 { return .empty }
  return """
    <nav class="languages" aria-label="\(words[.languages])">
    <ul>
    \(page.versions.map(languageItem))</ul>
    </nav>

    """
}

private func languageItem(_ version: PageVersion) -> HTML {
  if version.isCurrent {
    return """
      <li><span aria-current="true"\(languageAttributes(version.language))>\(version.name)</span></li>

      """
  }
  return """
    <li><a href="\(version.href)" hreflang="\(version.language)"\(languageAttributes(version.language))>\(version.name)</a></li>

    """
}

/// The same page in other languages, as search engines find it; the first is for whoever reads none of them.
func alternates(_ page: PageView) -> HTML {
  let versions = page.versions.filter(\.isTranslated)
  guard versions.count > 1, versions.contains(where: \.isCurrent) else { return .empty }
  let lines = versions.map { alternate($0.language, $0) }
  return "\(lines)\(versions.first.map { alternate("x-default", $0) })"
}

private func alternate(_ language: String, _ version: PageVersion) -> HTML {
  "<link rel=\"alternate\" hreflang=\"\(language)\" href=\"\(version.address ?? version.href)\"/>\n"
}

/// The attributes of an element whose text is in another language than what stands round it; nothing without one.
func languageAttributes(_ language: String?) -> HTML {
  guard let language else { return .empty }
  let direction: HTML = WritingDirection(of: language) == .rightToLeft ? "rtl" : "ltr"
  return " lang=\"\(language)\" dir=\"\(direction)\""
}

/// What a page says of how its text stands to that of its source.
func translationNote(_ label: TranslationLabel, _ words: Words) -> HTML {
  let note: HTML =
    switch label {
    case .behind(let source, let language):
      words.fill(
        .translationBehind,
        ["source": "<a\(address: source.href)\(languageAttributes(language))>\(source.title)</a>"])
    case .missing(let name, let language):
      words.fill(
        .translationMissing, ["language": "<span\(languageAttributes(language))>\(name)</span>"])
    }
  return "<p class=\"status\">\(note)</p>\n"
}
