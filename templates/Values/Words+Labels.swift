import Hypertext

extension Words {
  /// The wording of a key, or `nil` when there is no such key.
  public func wording(of key: String) -> String? {
    Self.keys.firstIndex(of: key).map { text(Word.allCases[$0]) }
  }

  /// The name of a kind of evidence.
  public func name(of kind: SourceKindLabel) -> String { text(kind.word) }

  /// The name of a usual sort of organisation.
  public func name(of type: OrganisationLabel) -> String { text(type.word) }

  /// The name of an evidence level.
  public func name(of evidence: EvidenceLabel) -> String { text(evidence.word) }

  /// The name of what an entry of a list is.
  public func name(of entry: EntryLabel) -> String { text(entry.word) }

  /// The title of a recommendation's page, from its number and short form.
  public func recommendation(_ number: Int) -> String {
    fill(.recommendationNumber, ["n": "\(number)"]).description
  }

  /// What the script of proposals says, by the names that it has there: those of the words less what they begin with.
  var ofProposalScript: [(key: String, text: String)] {
    let start = "proposed"
    let counts = Self.counts.filter { $0.base.hasPrefix(start) }
    let counted = Set(counts.flatMap { [$0.one, $0.other] })
    let plain = zip(Word.allCases, Self.keys).filter {
      $1.hasPrefix(start) && !counted.contains($0)
    }
    .map { ($1, text($0)) }
    let forms = counts.flatMap { count in
      self.forms(of: count.other).map { (count.base + $0.form.ending, $0.text) }
    }
    return (plain + forms).map { key, text in
      let name = key.dropFirst(start.count)
      return (name.prefix(1).lowercased() + name.dropFirst(), text)
    }
  }

  /// The word for the home page in a trail of links.
  public var homeName: String { text(.home) }

  /// What the page says on which an archive is opened.
  public var startSummary: String { text(.startSummary) }

  /// What the page says on which a review is opened.
  public var reviewTitle: String { text(.reviewTitle) }

  /// How much a build changed, in a sentence.
  public func reviewSummary(added: Int, changed: Int, removed: Int) -> String {
    if added + changed + removed == 0 { return text(.reviewNothing) }
    return text(.reviewSummary).replacing("{added}", with: "\(added)")
      .replacing("{changed}", with: "\(changed)").replacing("{removed}", with: "\(removed)")
  }

  /// The title of a page's head without the name of the hub at its end.
  public func titleWithoutHub(_ title: String, hub: String) -> String {
    let end = " \(text(.titleSeparator)) \(hub)"
    return title.hasSuffix(end) ? String(title.dropLast(end.count)) : title
  }

  /// What leads to all of a strand in one document.
  public var packName: String { text(.strandPack) }

  /// What leads to a pathway with its steps in one document.
  public var pathwayPackName: String { text(.pathwayPack) }

  /// The title of some pages in one document.
  public var chosenPages: String { text(.chosenPages) }

  /// The authors of a work as a citation in the text names them, made from at least one surname.
  public func authors(_ surnames: [String]) -> String {
    func said(_ word: Word) -> String {
      zip(["{first}", "{second}", "{third}"], surnames).reduce(text(word)) {
        $0.replacing($1.0, with: $1.1)
      }
    }
    return switch surnames.count {
    case 0, 1: surnames.first ?? ""
    case 2: said(.authorsTwo)
    case 3: said(.authorsThree)
    default: said(.authorsMore)
    }
  }

  /// A number of case studies in words.
  public func caseStudies(_ number: Int) -> String {
    count(number, .caseStudiesOther).description
  }
}

extension Words {
  /// The names of what search results can be narrowed by.
  public var facetNames:
    (
      strand: String, kind: String, audience: String, topic: String, region: String,
      evidence: String
    )
  {
    (
      text(.strandLabel), text(.kindLabel), text(.audiences), text(.topics), text(.region),
      text(.evidence)
    )
  }
}
