import Diagnostics

/// What was most probably meant where a value has another shape than its field, or a name is none.
extension FieldDecoder {
  /// What to do where a text goes on in the line of a name that has several words, and so is none.
  func continuation(of key: YAMLKey, among entries: [YAMLEntry]) -> String? {
    guard key.text.utf8.contains(0x20),
      let above = entries.last(where: { $0.key.range.lowerBound < key.range.lowerBound }),
      case .scalar(_, isPlain: true) = above.value.content
    else { return nil }
    return
      "if the line belongs to \(Phrases.quoted(above.key.text)), write all of that in one line, with quotes round it"
  }

  /// Reports another shape than the one asked for. Where a text was asked for and a colon made a
  /// group of it, as in `- Start small: one team`, the text in quotes is the correction.
  mutating func wrongType(
    _ value: YAMLValue, expected: FieldType, field: String
  ) -> FieldValue? {
    if let named = named(value, for: expected) {
      report(.valueWithoutName(field, expected: expected, named: named), at: value.range)
      return nil
    }
    if expected.isText, let texts = value.items?.map(\.text), texts.count > 1 {
      let joined = texts.contains(nil) ? nil : texts.compactMap { $0 }.joined(separator: ", ")
      let isOneLine = !file.bytes[value.range.range.clamped(to: 0..<file.bytes.count)].contains(
        0x0A)
      report(
        .listInPlaceOfText(
          field, expected: expected, meant: joined.map(YAMLText.quoted), isCertain: isOneLine),
        at: value.range)
      return nil
    }
    let isMeantAsText = value.entries?.count == 1 || value.items != nil
    let quoted = expected.isText && isMeantAsText ? quotedSource(of: value.range) : nil
    report(
      quoted != nil && value.entries != nil
        ? .colonInText(quoted: quoted)
        : .wrongType(field, expected: expected, found: value.shape, quoted: quoted),
      at: value.range)
    return nil
  }

  /// The only field that a group must have with a text as its value, as `page: ../caseload/index.md`, where the text was
  /// written without its name.
  private func named(_ value: YAMLValue, for expected: FieldType) -> String? {
    guard case .record(let fields) = expected, case .scalar(_, let isPlain) = value.content,
      isPlain
    else { return nil }
    let required = fields.filter(\.isRequired)
    let range = value.range.range.clamped(to: 0..<file.bytes.count)
    let written = file.bytes[range]
    guard required.count == 1, let field = required.first, !written.isEmpty,
      !written.contains(0x0A)
    else { return nil }
    return "\(field.name): " + String(decoding: written, as: UTF8.self)
  }

  private func quotedSource(of range: SourceRange) -> String? {
    let range = range.range.clamped(to: 0..<file.bytes.count)
    let bytes = file.bytes[range]
    guard !bytes.isEmpty, !bytes.contains(0x0A) else { return nil }
    return YAMLText.quoted(String(decoding: bytes, as: UTF8.self))
  }
}
