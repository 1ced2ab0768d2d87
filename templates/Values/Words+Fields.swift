extension Words {
  /// What a field of front matter is called where readers see it, from its name and that of the field that it stands in.
  /// A field that no page shows, and that has no word beginning with `label`, is called by its name.
  public func label(ofField name: String, in group: String? = nil) -> String {
    if let word = Self.word(ofField: name, in: group) { return text(word) }
    let parts = name.split(separator: "_")
    let key = "label" + parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    if let word = wording(of: key) { return word }
    let words = parts.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What a word that a field may hold is called.
  public func label(ofChoice word: String, in field: String) -> String {
    if field == "kind", let kind = SourceKindLabel(rawValue: word) { return name(of: kind) }
    if field == "type", let type = OrganisationLabel(rawValue: word) { return text(type.word) }
    if field == "status", let status = Self.status(word) { return text(status) }
    if word == "true" { return text(.proposalYes) }
    if word == "false" { return text(.proposalNo) }
    if let evidence = EvidenceLabel(rawValue: word) { return name(of: evidence) }
    if let kind = kinds[word] { return kind.name }
    return label(ofField: word.split(separator: "-").joined(separator: "_"))
  }

  private static func status(_ word: String) -> Word? {
    ["draft": .statusDraft, "in-review": .statusInReview][word]
  }

  private static func word(ofField name: String, in group: String?) -> Word? {
    switch (group, name) {
    case ("measures", "name"): .measureName
    case ("measures", "before"): .measureBefore
    case ("measures", "after"): .measureAfter
    case ("measures", "without"): .measureWithout
    case ("measures", "with"): .measureWith
    case ("measures", "value"): .measureValue
    case ("measures", "n"): .measureSample
    case ("measures", "by"): .measureBy
    case ("measures", "date"): .measureDate
    case (_, "source"): .measureSource
    case (_, "url"): .proposalAddress
    case (_, "region"): .region
    case (_, "sources"): .proposalSources
    case (.some, "published"): .sourcePublished
    case ("consent", "kind"): .proposalGround
    case ("consent", "by"): .proposalBy
    case (nil, "organisation"): .organisation
    case (nil, "period"): .period
    case (nil, "setting"): .setting
    case (nil, "model"): .model
    case (nil, "approach"): .approach
    case (nil, "evidence"): .evidence
    case (nil, "measures"): .measuresHeading
    case (nil, "arrangements"): .arrangementsHeading
    case (nil, "limits"): .limitsHeading
    case (nil, "lessons"): .lessonsHeading
    case (nil, "consent"): .consentHeading
    case (nil, "recommendations"): .recommendationsHeading
    case (nil, "audience"): .proposalAudience
    case (nil, "topics"): .proposalTopics
    case (nil, "published"): .published
    case (nil, "reviewed"): .reviewed
    case (nil, "owner"): .owner
    case (nil, "credits"): .credits
    case (nil, "tested_with"): .testedWith
    default: nil
    }
  }

  /// What a page is for on which readers propose another, in a sentence.
  public var proposalSummary: String { text(.proposalSummary) }
}
