import Basics
import Diagnostics

extension FieldDecoder {
  /// A text as the type asks for it.
  mutating func scalar(
    _ text: String, of value: YAMLValue, as type: FieldType, field: String
  ) -> FieldValue? {
    switch type {
    case .text(let limit):
      return checked(TextShape.trimmed(text), limit: limit, field: field, at: value.range)
    case .line(let limit):
      return checked(TextShape.oneLine(text), limit: limit, field: field, at: value.range)
    default: break
    }
    let text = TextShape.trimmed(text)
    if let bare = TextShape.withoutCurlyQuotes(text) {
      report(field, .curlyQuotes(bare: bare), at: value.range, correction: bare)
      return nil
    }
    switch type {
    case .date: return date(text, field: field, at: value.range)
    case .integer(let range): return integer(text, in: range, field: field, at: value.range)
    case .number: return number(text, field: field, at: value.range)
    case .boolean: return boolean(text, field: field, at: value.range)
    case .choice(let choices): return choice(text, of: choices, field: field, at: value.range)
    case .key(let kind): return key(text, of: kind, field: field, at: value.range)
    case .path: return path(text, field: field, at: value.range)
    case .oldPath: return oldPath(text, field: field, at: value.range)
    case .url:
      return formed(
        text, field: field, at: value.range, isFormed: AddressReading.isWebAddress,
        meant: AddressReading.meantAddress
      ) { .notAnAddress(text: text, meant: $0) }
    case .email:
      return formed(
        text, field: field, at: value.range, isFormed: EmailReading.isAddress,
        meant: EmailReading.meantAddress
      ) { .notAnEmail(text: text, meant: $0) }
    case .language:
      return formed(
        text, field: field, at: value.range, isFormed: LanguageReading.isTag,
        meant: LanguageReading.meantTag
      ) { .notALanguage(text: text, meant: $0) }
    default: return nil
    }
  }

  private mutating func checked(
    _ text: String, limit: Int?, field: String, at range: SourceRange
  ) -> FieldValue? {
    // There are never more characters than bytes, and counting bytes is free.
    guard let limit, text.utf8.count > limit, text.count > limit else { return .text(text) }
    report(field, .tooLong(limit: limit, length: text.count), at: range)
    return .text(text)
  }

  private mutating func date(_ text: String, field: String, at range: SourceRange) -> FieldValue? {
    switch DateReading(of: text) {
    case .date(let date): return .date(date)
    case .impossible(let lastDay):
      report(
        field, .impossibleDate(text: text, lastDay: lastDay), at: range)
    case .otherForm(let meant):
      report(
        field, .dateFormat(text: text, meant: meant), at: range,
        correction: DateReading.isAmbiguous(text) ? nil : meant?.isoText)
    }
    return nil
  }

  private mutating func integer(
    _ text: String, in allowed: ClosedRange<Int>, field: String, at range: SourceRange
  ) -> FieldValue? {
    guard let number = NumberReading.integer(text) else {
      let meant = NumberReading.meantInteger(text).flatMap { allowed.contains($0) ? $0 : nil }
      report(
        field, .notAWholeNumber(text: text, meant: meant), at: range,
        correction: meant.map(String.init))
      return nil
    }
    guard allowed.contains(number) else {
      report(field, .outOfRange(number: number, allowed: allowed), at: range)
      return nil
    }
    return .integer(number)
  }

  private mutating func number(_ text: String, field: String, at range: SourceRange)
    -> FieldValue?
  {
    if let number = NumberReading.decimal(text) { return .number(number, text: text) }
    let meant = NumberReading.meantDecimal(text)
    report(field, .notANumber(text: text, meant: meant), at: range, correction: meant)
    return nil
  }

  private mutating func boolean(_ text: String, field: String, at range: SourceRange)
    -> FieldValue?
  {
    switch text.lowercased() {
    case "true", "yes": return .boolean(true)
    case "false", "no": return .boolean(false)
    default:
      report(field, .notYesOrNo(text: text), at: range)
      return nil
    }
  }

  private mutating func choice(
    _ text: String, of choices: [String], field: String, at range: SourceRange
  ) -> FieldValue? {
    if choices.contains(text) { return .text(text) }
    report(
      field, .notAChoice(text: text, choices: choices), at: range,
      correction: TextShape.sameWord(as: text, in: choices))
    return nil
  }

  private mutating func key(
    _ text: String, of kind: KeyKind, field: String, at range: SourceRange
  ) -> FieldValue? {
    if known.contains(text, of: kind) { return .text(text) }
    let keys = known[kind] ?? []
    report(
      field, .unknownKey(text: text, kind: kind, known: keys), at: range,
      correction: TextShape.sameWord(as: text, in: keys) ?? known.key(titled: text, of: kind))
    return nil
  }

  private mutating func path(_ text: String, field: String, at range: SourceRange) -> FieldValue? {
    guard let fault = AddressReading.fault(ofPath: text) else { return .text(text) }
    let correction = fault == .backslash ? text.replacing("\\", with: "/") : nil
    report(field, .notAPath(text: text, reason: fault), at: range, correction: correction)
    return nil
  }

  private mutating func oldPath(
    _ text: String, field: String, at range: SourceRange
  ) -> FieldValue? {
    guard text.hasPrefix("/"), !text.hasPrefix("//") else {
      return path(text, field: field, at: range)
    }
    let meant = String(text.drop { $0 == "/" })
    let isPath = !meant.isEmpty && AddressReading.fault(ofPath: meant) == nil
    report(
      field, .notAPath(text: text, reason: .leadingSlash), at: range,
      correction: isPath ? meant : nil)
    return nil
  }

  /// A text of a form of its own, with the one that may be meant where it is not.
  private mutating func formed(
    _ text: String, field: String, at range: SourceRange, isFormed: (String) -> Bool,
    meant: (String) -> String?, problem: (String?) -> FieldProblem.Kind
  ) -> FieldValue? {
    if isFormed(text) { return .text(text) }
    let meant = meant(text)
    report(field, problem(meant), at: range, correction: meant)
    return nil
  }
}
