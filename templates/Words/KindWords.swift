/// What readers see of a kind of resource: the one thing that templates know of it.
public struct KindWords: Sendable, Hashable {
  /// What one page of the kind is called.
  public var name: String
  /// What several are called.
  public var plural: String
  /// What it is, in one sentence.
  public var summary: String
  /// What the page is called on which readers propose one.
  public var proposal: String

  /// Creates the value from its parts.
  public init(name: String, plural: String, summary: String, proposal: String) {
    self.name = name
    self.plural = plural
    self.summary = summary
    self.proposal = proposal
  }
}

extension KindWords {
  /// The kinds that the language has words for, by key: each word that begins with `kinds` is the plural of one, such as
  /// `kindsCaseStudy` that of `case-study`.
  static func all(in phrases: (String) -> String?) -> [String: Self] {
    var all: [String: Self] = [:]
    for word in Words.keys where word.hasPrefix("kinds") && word.count > "kinds".count {
      let end = String(word.dropFirst("kinds".count))
      all[key(of: end)] = Self(
        name: phrases("kind" + end) ?? end, plural: phrases(word) ?? end,
        summary: phrases("summary" + end) ?? "", proposal: phrases("propose" + end) ?? end)
    }
    return all
  }

  /// `case-study` for `CaseStudy`.
  private static func key(of name: String) -> String {
    String(name.flatMap { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.dropFirst())
  }
}
