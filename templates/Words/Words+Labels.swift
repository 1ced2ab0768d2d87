extension Words {
  /// The name of a kind of resource.
  public func name(of kind: KindLabel) -> String { text(kind.word) }

  /// The name of a kind of evidence.
  public func name(of kind: SourceKindLabel) -> String { text(kind.word) }

  /// The name of an evidence level.
  public func name(of evidence: EvidenceLabel) -> String { text(evidence.word) }

  /// The name of what an entry of a list is.
  public func name(of entry: EntryLabel) -> String { text(entry.word) }

  /// The title of a recommendation's page, from its number and short form.
  public func recommendation(_ number: Int) -> String {
    fill(.recommendationNumber, ["n": "\(number)"]).description
  }

  /// The word for the home page in a trail of links.
  public var homeName: String { text(.home) }
}
