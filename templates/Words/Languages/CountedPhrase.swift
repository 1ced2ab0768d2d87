/// A phrase with a count: its wording for each form that a number can ask for.
struct CountedPhrase: Sendable, Hashable {
  private let rules: PluralRules
  private let forms: [PluralCategory: Phrase]

  /// Creates the phrase from wordings in a language.
  ///
  /// - Parameters:
  ///   - written: The wording of a form in the language, or `nil` where there is none. The form for other numbers stands in
  ///     for those that are missing.
  ///   - english: The two English wordings, which stand in where the language has none for other numbers.
  init(
    rules: PluralRules, written: (PluralCategory) -> String?, english: (one: String, other: String)
  ) {
    let isWritten = written(.other) != nil
    self.rules = isWritten ? rules : PluralRules(of: "en")
    let other = Phrase(written(.other) ?? english.other)
    var forms = [PluralCategory.other: other]
    for category in self.rules.categories where category != .other {
      let instead = isWritten || category != .one ? nil : english.one
      forms[category] = (written(category) ?? instead).map(Phrase.init) ?? other
    }
    self.forms = forms
  }

  /// The wording for a number.
  subscript(number: Int) -> Phrase? { forms[rules.category(of: number)] }

  /// All wordings with the names of their forms, such as `one`, in CLDR's order.
  var all: [(form: PluralCategory, text: String)] {
    rules.categories.map { ($0, forms[$0]?.text ?? "") }
  }
}
