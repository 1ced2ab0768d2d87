public import Diagnostics

extension FieldProblem {
  /// The problem in words.
  public func diagnostic(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      rule, message, at: Diagnostic.Place(file.path, range), suggestion: suggestion,
      notes: notes(in: file))
  }

  private var rule: Rule {
    switch kind {
    case .unknownField, .foreignField: FrontMatterRules.unknownField
    case .missing: FrontMatterRules.missingField
    case .colonInText: FrontMatterRules.colonInText
    case .wrongType, .notFields: FrontMatterRules.wrongType
    case .emptyValue, .emptyItem: FrontMatterRules.emptyField
    case .impossibleDate: FrontMatterRules.impossibleDate
    case .dateFormat: FrontMatterRules.dateFormat
    case .tooLong: FrontMatterRules.textTooLong
    case .notAChoice, .unknownKey: FrontMatterRules.notInList
    case .outOfRange: FrontMatterRules.outOfRange
    case .notAWholeNumber, .notANumber: FrontMatterRules.notANumber
    case .notYesOrNo: FrontMatterRules.notYesOrNo
    case .notAPath: FrontMatterRules.notAPath
    case .notAnAddress: FrontMatterRules.notAnAddress
    case .notAnEmail: FrontMatterRules.notAnEmail
    case .notALanguage: FrontMatterRules.notALanguage
    case .curlyQuotes: FrontMatterRules.curlyQuotes
    case .controlCharacter, .directionMark: FrontMatterRules.hiddenCharacter
    case .duplicateItem: FrontMatterRules.duplicateInList
    case .wrongCount: FrontMatterRules.listLength
    case .moreProblems: FrontMatterRules.moreProblems
    }
  }

  private var message: String {
    let name = Phrases.quoted(field)
    switch kind {
    case .unknownField, .foreignField: return "there is no field \(name)"
    case .missing: return "the field \(name) is missing"
    case .wrongType(let expected, let found):
      return "\(name) should be \(Phrases.phrase(for: expected)), not \(Phrases.phrase(for: found))"
    case .colonInText: return "a colon and a space stand in text without quotes"
    case .notFields(let found): return "fields should stand here, not \(Phrases.phrase(for: found))"
    case .emptyValue: return "\(name) is empty"
    case .emptyItem: return "an item of \(name) is empty"
    case .impossibleDate(let text, _): return "there is no day \(Phrases.quoted(text))"
    case .dateFormat(let text, _):
      return "\(name) should be a date such as 2026-11-23, not \(Phrases.quoted(text))"
    case .tooLong(let limit, let length):
      return "\(name) has \(length) characters, and \(limit) is the most"
    case .notAChoice(let text, _): return "\(name) cannot be \(Phrases.quoted(text))"
    case .unknownKey(let text, let kind, _): return "there is no \(kind) \(Phrases.quoted(text))"
    case .outOfRange(let number, _): return "\(name) cannot be \(number)"
    case .notAWholeNumber(let text, _):
      return "\(name) should be a whole number, not \(Phrases.quoted(text))"
    case .notANumber(let text, _):
      return "\(name) should be a number, not \(Phrases.quoted(text))"
    case .notYesOrNo(let text):
      return "\(name) should be 'true' or 'false', not \(Phrases.quoted(text))"
    case .notAPath(let text, let reason): return Self.message(for: reason, text: text)
    case .notAnAddress(let text, _): return "\(Phrases.quoted(text)) is not a web address"
    case .notAnEmail(let text, _): return "\(Phrases.quoted(text)) is not an e-mail address"
    case .notALanguage(let text, _): return "\(Phrases.quoted(text)) is not the code of a language"
    case .curlyQuotes: return "curly quotation marks cannot be put round a value"
    case .controlCharacter(let number):
      return "\(name) holds a hidden character, \(YAMLProblem.hex(number))"
    case .directionMark(let number):
      return
        "\(name) holds a hidden character that changes the direction of text, \(YAMLProblem.hex(number))"
    case .duplicateItem(let text, _): return "\(Phrases.quoted(text)) stands in \(name) twice"
    case .moreProblems(let limit): return Phrases.moreProblems(limit)
    case .wrongCount(let found, let allowed): return Self.message(name, found, allowed)
    }
  }

  private static func message(for reason: PathFault, text: String) -> String {
    let text = Phrases.quoted(text)
    return switch reason {
    case .absolute: "the path \(text) does not start from the folder of this file"
    case .leadingSlash: "the path \(text) starts with '/'"
    case .backslash: "the path \(text) holds a backslash"
    case .webAddress: "\(text) is a web address, not a file of the hub"
    case .character(let character): "the path \(text) holds a '\(character)'"
    }
  }

  private static func message(_ name: String, _ found: Int, _ allowed: ClosedRange<Int>) -> String {
    let has = "\(name) has " + Phrases.count(found, "item")
    if allowed.count == 1 { return has + ", and must have \(allowed.lowerBound)" }
    if found < allowed.lowerBound { return has + ", and \(allowed.lowerBound) is the least" }
    return has + ", and \(allowed.upperBound) is the most"
  }

  private var suggestion: Diagnostic.Suggestion {
    switch kind {
    case .unknownField(let known, let meant):
      Phrases.suggestion(
        for: field, among: meant == nil ? known : [], meant: meant, correction: correction,
        saying: "the fields here are", joinedBy: "and",
        otherwise: "delete it, or write one of: " + known.joined(separator: ", "))
    case .notAChoice(let text, let valid):
      Phrases.suggestion(
        for: text, among: valid, correction: correction,
        otherwise: "write one of: " + valid.joined(separator: ", "))
    case .unknownKey(let text, let kind, []):
      Phrases.suggestion(
        for: text, among: [], correction: correction,
        otherwise: "add it to \(kind.list): \(kind.record(for: text))")
    case .unknownKey(let text, let kind, let valid) where kind.field == nil:
      unregistered(text, kind, valid)
    case .unknownKey(let text, let kind, let valid):
      Phrases.suggestion(
        for: text, among: valid, correction: correction,
        otherwise:
          "write one that stands in \(kind.list), or add it there: \(kind.record(for: text))")
    default: Diagnostic.Suggestion(advice, replacement: correction)
    }
  }

  /// What is not in a register may well be missing there, and what is like it another thing: a council with a similar
  /// name. So only another spelling of the same is offered for writing.
  private func unregistered(
    _ text: String, _ kind: KeyKind, _ valid: [String]
  ) -> Diagnostic.Suggestion {
    if let correction {
      return Diagnostic.Suggestion("did you mean '\(correction)'?", replacement: correction)
    }
    let record = kind.record(for: text)
    if let near = NearMiss.nearest(to: text, in: valid) {
      return Diagnostic.Suggestion(
        "did you mean '\(near)'? If not, add it to \(kind.list): \(record)")
    }
    let few = Phrases.few(valid).map { "write " + Phrases.list($0, joinedBy: "or") }
    return Diagnostic.Suggestion(
      few.map { $0 + ", or add it to \(kind.list): \(record)" }
        ?? "write one that stands in \(kind.list), or add it there: \(record)")
  }

  private var advice: String {
    switch kind {
    case .foreignField(let instead): instead
    case .missing("", []): "add a line that starts with '\(field):'"
    case .missing(_, let choices) where !choices.isEmpty:
      "add '\(field):' with " + Phrases.list(choices, joinedBy: "or")
    case .missing(let example, _): "add a line such as '\(field): \(example)'"
    case .colonInText: quotesAdvice
    case .wrongType(_, .list) where correction != nil: quotesAdvice
    case .wrongType(let expected, _): correction.map { "write \($0)" } ?? Self.advice(expected)
    case .notFields: "write lines such as 'title: A title'"
    case .emptyValue: "write something after the colon"
    case .emptyItem: "write something after the hyphen, or delete the line"
    case .impossibleDate(_, let lastDay?): "the last day of that month is \(lastDay)"
    case .impossibleDate: "months go from 01 to 12, years from 1900 to 2200"
    case .dateFormat(_, let meant?):
      correction == nil ? "write \(meant), if the day stands first" : "write \(meant)"
    case .dateFormat: "write the year, the month and the day"
    case .tooLong(let limit, let length):
      "shorten it by " + Phrases.count(length - limit, "character")
    case .outOfRange(_, let allowed): Self.advice(allowed)
    case .notAWholeNumber(_, let meant): meant.map { "write \($0)" } ?? "write digits only"
    case .notANumber(_, let meant): meant.map { "write \($0)" } ?? "write digits only"
    case .notAPath(_, .leadingSlash):
      "old paths start from the top of the content folder"
        + (correction.map { ": write \($0)" } ?? "")
    case .notAPath(_, .absolute): "'..' goes up one folder, as in '../caseload/salford.md'"
    case .notAPath(_, .webAddress): "name a file of the hub, as in '../caseload/salford.md'"
    case .notAPath(_, .character): "rename the file with letters, digits and hyphens"
    case .notAnAddress(_, nil): "start it with 'https://'"
    case .notAnEmail(_, nil): "write it as in 'editors@example.org'"
    case .notALanguage(_, nil):
      "write its code, such as 'en-GB' for British English or 'cy' for Welsh"
    case .notAPath(_, .backslash): "write \(correction ?? "'/' instead")"
    case .notAnAddress(_, let meant?), .notAnEmail(_, let meant?), .notALanguage(_, let meant?):
      "write \(meant)"
    case .curlyQuotes(let bare): "write \(bare)"
    case .notYesOrNo: "write 'true' for yes and 'false' for no"
    case .controlCharacter, .directionMark: "delete it, or write the text again"
    case .duplicateItem: "delete one of the two"
    case .moreProblems: "mend these, and check again"
    case .wrongCount(let found, let allowed):
      found < allowed.lowerBound
        ? "add " + Phrases.count(allowed.lowerBound - found, "item")
        : "delete " + Phrases.count(found - allowed.upperBound, "item")
    // What to choose from is told instead.
    case .unknownField, .notAChoice, .unknownKey: ""
    }
  }

  private var quotesAdvice: String {
    "put quotes round the whole text" + (correction.map { ": " + $0 } ?? "")
  }

  private static func advice(_ expected: FieldType) -> String {
    switch expected {
    case .list: "start a new line with '- ' for each item"
    case .record, .variants, .map:
      "write its fields below it, each on a line of its own that starts with two more spaces"
        + Self.example(of: expected)
    default: "write it on the line of its name, after the colon"
    }
  }

  /// The fields that a group must have as they would be written, such as `, as 'kind: public-source' and 'url: …'`.
  private static func example(of type: FieldType) -> String {
    let (start, fields): ([String], [Field]) =
      switch type {
      case .record(let fields): ([], fields)
      case .variants(let name, let variants):
        (variants.prefix(1).map { "\(name): \($0.name)" }, variants.first?.fields ?? [])
      default: ([], [])
      }
    let required = fields.filter { $0.isRequired && !$0.example.isEmpty }
    let lines = start + required.prefix(3).map { "\($0.name): \($0.example)" }
    return lines.isEmpty ? "" : ", as " + Phrases.list(lines, joinedBy: "and")
  }

  private static func advice(_ allowed: ClosedRange<Int>) -> String {
    if allowed.upperBound == Int.max { return "write \(allowed.lowerBound) or more" }
    if allowed.lowerBound == Int.min { return "write \(allowed.upperBound) or less" }
    return "write a number from \(allowed.lowerBound) to \(allowed.upperBound)"
  }

  private func notes(in file: SourceFile) -> [Diagnostic.Note] {
    guard case .duplicateItem(_, let first) = kind else { return [] }
    return [Diagnostic.Note("it stands here first", at: Diagnostic.Place(file.path, first))]
  }
}
