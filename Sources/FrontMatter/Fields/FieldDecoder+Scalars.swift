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
      report(.curlyQuotes(straight: bare), at: value.range)
      return nil
    }
    switch type {
    case .date: return date(text, field: field, at: value.range)
    case .integer(let range): return integer(text, in: range, field: field, at: value.range)
    case .number: return number(text, field: field, at: value.range)
    case .boolean: return boolean(text, field: field, at: value.range)
    case .choice(let choices): return choice(text, of: choices, field: field, at: value.range)
    case .key(let kind): return key(text, of: kind, at: value.range)
    case .path: return path(text, at: value.range)
    case .oldPath: return oldPath(text, at: value.range)
    case .url:
      if let forwarded = ForwardedAddress(text) {
        report(.forwardedAddress(forwarded), at: value.range)
        return nil
      }
      return formed(
        text, at: value.range, isFormed: AddressReading.isWebAddress,
        meant: AddressReading.meantAddress
      ) { .notAnAddress(text, meant: $0) }
    case .email:
      return formed(
        text, at: value.range, isFormed: EmailReading.isAddress,
        meant: EmailReading.meantAddress
      ) { .notAnEmail(text, meant: $0) }
    case .language:
      return formed(
        text, at: value.range, isFormed: LanguageReading.isTag,
        meant: LanguageReading.meantTag
      ) { .notALanguage(text, meant: $0) }
    default: return nil
    }
  }

  private mutating func checked(
    _ text: String, limit: Int?, field: String, at range: SourceRange
  ) -> FieldValue? {
    // There are never more characters than bytes, and counting bytes is free.
    guard let limit, text.utf8.count > limit, text.count > limit else { return .text(text) }
    report(.tooLong(field, limit: limit, length: text.count), at: range)
    return .text(text)
  }

  private mutating func date(_ text: String, field: String, at range: SourceRange) -> FieldValue? {
    switch DateReading(of: text) {
    case .date(let date): return .date(date)
    case .impossible(let lastDay):
      report(.impossibleDate(text, lastDay: lastDay), at: range)
    case .otherForm(let meant):
      report(
        .dateFormat(text, of: field, meant: meant, isAmbiguous: DateReading.isAmbiguous(text)),
        at: range)
    }
    return nil
  }

  private mutating func integer(
    _ text: String, in allowed: ClosedRange<Int>, field: String, at range: SourceRange
  ) -> FieldValue? {
    guard let number = NumberReading.integer(text) else {
      let meant = NumberReading.meantInteger(text).flatMap { allowed.contains($0) ? $0 : nil }
      report(.notAWholeNumber(text, of: field, meant: meant), at: range)
      return nil
    }
    guard allowed.contains(number) else {
      report(.outOfRange(number, of: field, allowed: allowed), at: range)
      return nil
    }
    return .integer(number)
  }

  private mutating func number(_ text: String, field: String, at range: SourceRange)
    -> FieldValue?
  {
    if let number = NumberReading.decimal(text) { return .number(number, text: text) }
    report(
      .notANumber(text, of: field, meant: NumberReading.meantDecimal(text)), at: range)
    return nil
  }

  private mutating func boolean(_ text: String, field: String, at range: SourceRange)
    -> FieldValue?
  {
    switch text.lowercased() {
    case "true", "yes": return .boolean(true)
    case "false", "no": return .boolean(false)
    default:
      report(.notYesOrNo(text, of: field), at: range)
      return nil
    }
  }

  private mutating func choice(
    _ text: String, of choices: [String], field: String, at range: SourceRange
  ) -> FieldValue? {
    if choices.contains(text) { return .text(text) }
    report(
      .notAChoice(
        text, of: field, choices: choices,
        correction: TextShape.sameWord(as: text, in: choices)),
      at: range)
    return nil
  }

  private mutating func key(
    _ text: String, of kind: KeyKind, at range: SourceRange
  ) -> FieldValue? {
    if known.contains(text, of: kind) { return .text(text) }
    let keys = known[kind] ?? []
    let meant = TextShape.sameWord(as: text, in: keys) ?? known.key(titled: text, of: kind)
    report(.unknownKey(text, of: kind, known: keys, correction: meant), at: range)
    return nil
  }

  private mutating func path(_ text: String, at range: SourceRange) -> FieldValue? {
    guard let fault = AddressReading.fault(ofPath: text) else { return .text(text) }
    report(.notAPath(text, because: fault), at: range)
    return nil
  }

  private mutating func oldPath(_ text: String, at range: SourceRange) -> FieldValue? {
    guard text.hasPrefix("/"), !text.hasPrefix("//") else { return path(text, at: range) }
    let meant = String(text.drop { $0 == "/" })
    let isPath = !meant.isEmpty && AddressReading.fault(ofPath: meant) == nil
    report(
      .notAPath(text, because: .leadingSlash(meant: isPath ? meant : nil)), at: range)
    return nil
  }

  /// A text of a form of its own, with the one that may be meant where it is not.
  private mutating func formed(
    _ text: String, at range: SourceRange, isFormed: (String) -> Bool,
    meant: (String) -> String?, fault: (String?) -> Fault
  ) -> FieldValue? {
    if isFormed(text) { return .text(text) }
    report(fault(meant(text)), at: range)
    return nil
  }
}
