public import Diagnostics
public import Markdown
public import Model

/// A question about the language of a page, in English. It is asked only when somebody wants to know, and
/// its breaches are never errors by themselves.
public struct ProseCheck: Sendable {
  /// The rule.
  public let rule: Rule
  private let find: @Sendable (ProsePage, ProseContext) -> [Finding]

  /// A breach, and where it is.
  struct Finding {
    let breach: Breach
    let place: SourceRange

    /// A breach of whole sentences.
    init(_ breach: Breach, in passage: Passage, sentences: Range<Int>) {
      self.breach = breach
      place = passage.range(of: sentences)
    }

    /// A breach of some words, without the marks round them.
    init(_ breach: Breach, in passage: Passage, words: Range<Int>) {
      self.breach = breach
      place = passage.bareRange(of: words)
    }
  }

  /// A question about a page as a whole.
  init(
    _ rule: Rule, ofPages find: @Sendable @escaping (ProsePage, ProseContext) -> [Finding]
  ) {
    self.rule = rule
    self.find = find
  }

  /// A question about each passage by itself.
  init(_ rule: Rule, ofPassages find: @Sendable @escaping (Passage) -> [Finding]) {
    self.init(rule, ofPages: { page, _ in page.passages.flatMap(find) })
  }

  /// More breaches of one rule on one page are not reported: whoever has fixed these will check again.
  static let mostFindings = 200

  /// The breaches of the rule on a page, in the order of its text.
  public func breaches(in page: ProsePage, context: ProseContext) -> [Diagnostic] {
    find(page, context).prefix(Self.mostFindings).map {
      $0.breach.diagnostic(of: rule, at: .init(page.path, $0.place))
    }
  }
}

extension Checks {
  /// The questions about language, by the names of their rules.
  public static let prose: [ProseCheck] = [
    .allCaps, .clickHere, .longSentence, .passiveParagraph, .unexplainedAcronym, .wordToAvoid,
  ]
}

/// What checks of language may know besides the page: the words that the hub explains.
public struct ProseContext: Sendable {
  /// Terms of the glossary in every form, and the names of organisations, word by word.
  let known: Set<String>

  /// What a hub explains.
  public init(_ library: Library) {
    let names = library.terms.flatMap { [$0.term] + $0.also } + library.organisations.map(\.name)
    known = Set(names).union(names.flatMap { $0.split(separator: " ").map(String.init) })
  }
}

/// A page as text: what is asked about its language.
public struct ProsePage: Sendable {
  /// The path by which messages name the page.
  public let path: String
  /// Its text in the order in which it stands, what front matter says to readers first.
  public let passages: [Passage]

  /// A page from its path and its text.
  public init(path: String, passages: [Passage]) {
    self.path = path
    self.passages = passages
  }
}
