import Diagnostics
package import FrontMatter

extension Page.Role {
  /// What a page is, from where it stands and what its front matter says; `nil` when that is too little
  /// to make the page.
  package init?(_ place: PagePlace, _ record: Record, file: String, schemas: PageSchemas) {
    switch place {
    case .home: self = .home(Home(record))
    case .strand(let number):
      self = .strand(Strand.Overview(record, strand: number, isOfSection: false))
    case .section(let number):
      self = .strand(Strand.Overview(record, strand: number, isOfSection: true))
    case .pathway: self = .pathway(Pathway(record))
    case .plain: self = .plain(PlainPage(record))
    case .resource(let strand):
      let kind = schemas.kind(named: record.text("kind"))
      self = .resource(
        Resource(
          kind: kind, strand: strand,
          caseStudy: kind.layout == .caseStudy ? CaseStudy(record, file: file) : nil,
          worksheet: kind.layout == .assessment
            ? Worksheet(assessment: record) : record.record("worksheet").map { Worksheet($0) },
          extras: schemas.extras(of: record, kind: kind)))
    }
  }
}

extension Home {
  fileprivate init(_ record: Record) {
    waysIn = record.records("ways_in").map {
      WayIn(
        title: $0.text("title") ?? "", text: $0.text("text") ?? "",
        target: $0.positionedText("to") ?? Positioned("", at: $0.range))
    }
  }
}

extension Strand.Overview {
  fileprivate init(_ record: Record, strand: Int, isOfSection: Bool) {
    self.strand = strand
    self.isOfSection = isOfSection
    claim = record.text("claim")
    startHere = record.positionedTexts("start_here")
    figures = record.records("figures").map {
      Strand.Figure(
        value: $0.text("value") ?? "", label: $0.text("label") ?? "",
        caveat: $0.text("caveat") ?? "", source: $0.text("source"))
    }
    logicModel = record.record("logic_model").map {
      Strand.LogicModel(
        inputs: $0.texts("inputs"), activities: $0.texts("activities"),
        outputs: $0.texts("outputs"), outcomes: $0.texts("outcomes"))
    }
  }
}

extension Pathway {
  fileprivate init(_ record: Record) {
    steps = record.records("steps").map {
      Step(
        page: $0.positionedText("page") ?? Positioned("", at: $0.range), why: $0.text("why"))
    }
  }
}

extension PlainPage {
  fileprivate init(_ record: Record) {
    showsTimeline = record.boolean("timeline") ?? false
    showsAccessibilityStatement = record.boolean("accessibility_statement") ?? false
  }
}
