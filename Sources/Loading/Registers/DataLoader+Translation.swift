import Diagnostics
import FrontMatter
import Model

// Settings and registers in the language of a translated hub.
extension DataLoader {
  /// The settings with the words of `hub.cy.yml`, where there is such a file.
  mutating func translatedSettings(
    _ record: Record, into language: HubTranslation
  ) -> HubSettings {
    let words = translated(
      [record], at: "hub.yml", by: HubSchema.translation, isList: false)
    var settings = HubSettings(words.first ?? record)
    settings.completeKinds(of: record, unless: diagnostics)
    settings.translate(to: language)
    return settings
  }

  /// Records of the file at a path, with the words of its translation, where there is such a file.
  mutating func translated(
    _ records: [Record], at path: String, _ schema: Schema, isList: Bool = true
  ) -> [Record] {
    if language == nil { return records }
    return translated(
      records, at: path, by: DataSchemas.translation(of: schema), isList: isList)
  }

  private mutating func translated(
    _ records: [Record], at path: String, by schema: Schema, isList: Bool
  ) -> [Record] {
    guard let language else { return records }
    let place = TranslatedFile(of: path, into: language.name).path
    guard files.size(of: place) != nil, let file = open(place), let value = read(file) else {
      return records
    }
    let (words, problems) =
      isList
      ? schema.decodeList(value, in: file)
      : { ([$0.record], $0.problems) }(
        schema.decode(value, in: file))
    problems.forEach { report($0.diagnostic(in: file)) }
    var records = records
    var mismatches: [TranslationMismatch] = []
    for (number, group) in words.enumerated() {
      let name = group.nameOfSource
      let found = isList && name != nil ? records.firstIndex { $0.isSource(of: group) } : number
      guard let found, records.indices.contains(found) else {
        mismatches.append(
          TranslationMismatch(
            field: path, key: name?.value ?? "", sourceCount: records.count, count: words.count,
            range: name?.range ?? group.range))
        continue
      }
      records[found] = records[found].translated(
        by: group, inheritedAt: nil, mismatches: &mismatches)
    }
    for mismatch in mismatches {
      report(TranslationRules.mismatch(mismatch, of: prefix + path, in: file.path))
    }
    return records
  }

  /// Reports languages that a hub cannot be in.
  mutating func checkLanguages(in record: Record, file: SourceFile) {
    let languages = record.positionedTexts("languages")
    if !languages.isEmpty, let other = record.positionedText("language") {
      report(
        TranslationRules.bothLanguages(other.value, at: .init(file.path, other.range)))
    }
    for (number, language) in languages.enumerated() {
      let name = HubTranslation.name(of: language.value)
      let first = languages[..<number].first { HubTranslation.name(of: $0.value) == name }
      if let first {
        report(
          TranslationRules.repeatedLanguage(
            language.value, at: .init(file.path, language.range),
            first: .init(file.path, first.range)))
      }
    }
  }
}

extension Library {
  /// Has terms name each other as they are called in the language of the hub.
  mutating func translateNamesOfTerms() {
    let names = Dictionary(
      terms.filter { $0.term != $0.nameInSource }.map { ($0.nameInSource, $0.term) },
      uniquingKeysWith: { first, _ in first })
    if names.isEmpty { return }
    for index in terms.indices { terms[index].see = terms[index].see.map { names[$0] ?? $0 } }
  }
}
