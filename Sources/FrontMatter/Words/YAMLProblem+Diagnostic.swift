public import Diagnostics

extension YAMLProblem {
  /// The problem in words.
  public func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, message, at: Diagnostic.Place(file.path, range),
      suggestion: .init(advice, replacement: isCertain ? correction : nil), notes: notes(in: file))
  }

  /// Whether the correction may be written without asking: what looks like text may be a remark.
  private var isCertain: Bool {
    if case .commentInText = kind { false } else { true }
  }

  private var rule: Rule {
    switch kind {
    case .tooLarge, .tooManyValues: FrontMatterRules.yamlTooLarge
    case .tooDeep: FrontMatterRules.yamlTooDeep
    case .moreProblems: FrontMatterRules.moreProblems
    case .notUTF8: FrontMatterRules.notUTF8
    case .controlCharacter: FrontMatterRules.hiddenCharacter
    case .refused: FrontMatterRules.yamlFeatureRefused
    case .duplicate: FrontMatterRules.duplicateField
    case .colonInText: FrontMatterRules.colonInText
    case .curlyQuotes: FrontMatterRules.curlyQuotes
    case .unclosedQuote, .textAfterQuote, .unknownEscape: FrontMatterRules.unbalancedQuotes
    case .unclosedBracket, .extraBracket, .textAfterBracket, .unreadableBrackets:
      FrontMatterRules.unbalancedBrackets
    case .specialStart: FrontMatterRules.specialStart
    case .commentInText: FrontMatterRules.commentInText
    case .tabIndentation, .indentation, .listOnNameLine, .noHyphen: FrontMatterRules.indentation
    case .wrongBullet: FrontMatterRules.wrongBullet
    case .noSpaceAfterColon, .noSpaceAfterHyphen, .specialSpace, .noColon, .unreadable:
      FrontMatterRules.notYAML
    }
  }

  private var message: String {
    switch kind {
    case .tooLarge(let limit, let size): "the fields take \(size) bytes, and \(limit) is the most"
    case .tooManyValues(let limit): "there are more than \(limit) values"
    case .tooDeep(let limit): "lists stand inside each other to more than \(limit) levels"
    case .notUTF8: "a character is not saved as UTF-8"
    case .controlCharacter(let number): "a hidden character, \(Self.hex(number)), stands here"
    case .refused(let feature): Self.message(for: feature)
    case .duplicate(let name, _): "the field \(Phrases.quoted(name)) is given twice"
    case .tabIndentation: "a tab stands where spaces belong"
    case .colonInText: "a colon and a space stand in text without quotes"
    case .curlyQuotes: "curly quotation marks cannot be put round a value"
    case .unclosedQuote(let mark): "the \(Self.name(of: mark)) is not closed"
    case .textAfterQuote(let mark): "more text follows the closing \(Self.name(of: mark))"
    case .unclosedBracket(let bracket): "the bracket '\(bracket)' is not closed"
    case .extraBracket(let bracket): "the bracket '\(bracket)' closes nothing"
    case .textAfterBracket(let bracket): "more text follows the closing '\(bracket)'"
    case .unreadableBrackets: "what stands in the brackets cannot be read"
    case .specialStart(let mark): "text without quotes cannot start with '\(mark)'"
    case .noSpaceAfterColon(let name): "no space follows the colon of \(Phrases.quoted(name))"
    case .noSpaceAfterHyphen: "no space follows the hyphen of a list item"
    case .specialSpace(.colon(let name)):
      "a non-breaking space follows the colon of \(Phrases.quoted(name))"
    case .specialSpace(.hyphen): "a non-breaking space follows the hyphen of a list item"
    case .noHyphen(let name):
      "a hyphen and a space are missing before \(Phrases.quoted(name)), with which each record begins"
    case .wrongBullet(let bullet): "'\(bullet)' does not start an item of a list"
    case .noColon: "the line is not a name, a colon and a value"
    case .commentInText(_, ""): "the '#' starts a remark, so nothing is read"
    case .commentInText(_, let kept):
      "the value ends at the '#', so only \(Phrases.quoted(kept)) is read"
    case .indentation: "the line starts in the wrong column"
    case .listOnNameLine: "a list cannot start on the line of its name"
    case .unknownEscape(let escape): "'\(escape)' has no meaning in double quotes"
    case .moreProblems(let limit): Phrases.moreProblems(limit)
    case .unreadable: "the line cannot be read"
    }
  }

  private var advice: String {
    if let correction, let advice = Self.advice(for: kind, correction: correction) { return advice }
    switch kind {
    case .notUTF8(let byte):
      let letter = Windows1252.character(byte).map { "; this is '\($0)' in Windows-1252" } ?? ""
      return "save the file with the encoding UTF-8" + letter
    case .controlCharacter: return "delete it"
    case .refused(let feature): return Self.advice(for: feature)
    case .duplicate: return "keep one of the two"
    case .tabIndentation: return "use spaces instead"
    case .colonInText, .specialStart: return "put the text in quotes"
    case .curlyQuotes: return "use straight ones"
    case .unclosedQuote(let mark): return "add \(mark) where the text ends"
    case .textAfterQuote: return "put the other kind of quotes round the whole text"
    case .unclosedBracket(let bracket):
      return "add '\(bracket == "[" ? "]" : "}")' where it ends, or quotes round its texts"
    case .extraBracket: return "delete it"
    case .unreadableBrackets: return "put commas between the texts, and quotes round each"
    case .textAfterBracket: return "put the text in quotes"
    case .noColon: return "to continue the line above, start this one with two spaces"
    case .indentation: return "start it in the same column as the line above"
    case .listOnNameLine: return "start a new line before each '- '"
    case .unknownEscape: return "write the backslash twice"
    case .unreadable: return "look for a missing quote, bracket or colon here or just above"
    case .tooLarge, .tooManyValues: return "keep less here: long texts belong below the fields"
    case .tooDeep: return "write them one after the other"
    case .moreProblems: return "mend these, and check again"
    case .noSpaceAfterColon: return "write a space after the colon"
    case .noSpaceAfterHyphen: return "write a space after the hyphen"
    case .specialSpace: return "write an ordinary space in its place"
    case .noHyphen(let name): return "write '- \(name)' to begin a record"
    case .wrongBullet: return "start each item with a hyphen and a space"
    case .commentInText: return "if the '#' belongs to the text, put quotes round the whole"
    }
  }

  /// Advice that shows the correction, where that is short enough to read.
  private static func advice(for kind: Kind, correction: String) -> String? {
    switch kind {
    case .tabIndentation: "use spaces instead"
    case .indentation: indentationAdvice(correction)
    case .extraBracket: "delete it"
    case .specialSpace, .wrongBullet, .noHyphen: nil
    case _ where correction.utf8.count > 100: nil
    case .noSpaceAfterColon, .noSpaceAfterHyphen, .unclosedBracket, .unclosedQuote:
      "write \(correction)"
    case .commentInText: "if the '#' belongs to the text, write \(correction)"
    case .curlyQuotes: "use straight ones: \(correction)"
    case .unknownEscape: "write the backslash twice: \(correction)"
    default: "put quotes round the whole text: \(correction)"
    }
  }

  private static func indentationAdvice(_ correction: String) -> String {
    let spaces = correction.prefix { $0 == " " }.count
    return spaces == 0
      ? "delete the spaces before it" : "start it with " + Phrases.count(spaces, "space")
  }

  private static func message(for feature: Feature) -> String {
    switch feature {
    case .anchor(let name): "a value cannot start with '&\(name)'"
    case .alias(let name): "a value cannot start with '*\(name)'"
    case .tag(let tag): "a value cannot start with '\(tag)'"
    case .mergeKey: "the name '<<' is not allowed"
    case .directive: "a line that starts with '%' is not allowed"
    case .secondDocument: "a second part is not allowed"
    case .groupAsName: "a list or a group cannot be the name of a field"
    }
  }

  private static func advice(for feature: Feature) -> String {
    switch feature {
    case .anchor(let name): "put the text in quotes, or delete '&\(name)'"
    case .alias: "put the text in quotes, or write the value out"
    case .tag(let tag): "put the text in quotes, or delete '\(tag)'"
    case .mergeKey: "write the fields out"
    case .directive: "delete the line"
    case .secondDocument: "put it in a file of its own"
    case .groupAsName: "if this is text, put it in quotes"
    }
  }

  private func notes(in file: SourceFile) -> [Diagnostic.Note] {
    guard case .duplicate(_, let first) = kind else { return [] }
    return [Diagnostic.Note("it is given here first", at: Diagnostic.Place(file.path, first))]
  }

  private static func name(of mark: Character) -> String {
    mark == "'" ? "single quote" : "double quote"
  }

  static func hex(_ number: UInt32) -> String {
    let digits = String(number, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
