import FrontMatter
import Graph
import Hypertext
import Model
import Templates

// Pages on which readers propose a page of the hub.
extension Presenter {
  /// The form for a page of a kind.
  func proposal(_ kind: Kind) -> HTML {
    let here = SiteAddress.proposal(kind)
    var view = proposalView(kind)
    view.page.scripts = [
      SiteAddress.proposalData(kind), SiteAddress.proposalScript, SiteAddress.proposalFormScript,
    ].compactMap { href(toPath: $0, from: here) }
    return proposalPage(view, in: frame(at: here))
  }

  /// What the scripts of the form have to know.
  func proposalData(_ kind: Kind) -> [UInt8] { Templates.proposalData(proposalView(kind), words) }

  /// All that the form runs, as one script.
  func proposalScripts(_ kind: Kind) -> [UInt8] {
    proposalData(kind) + proposalScript + proposalFormScript
  }

  private func proposalView(_ kind: Kind) -> ProposalView {
    let here = SiteAddress.proposal(kind)
    let registers = proposalRegisters(kind)
    return ProposalView(
      page: pageView(
        title: words[kind].proposal, summary: words.proposalSummary, at: here),
      form: ProposalForm(
        kind: ProposalChoice(kind.key, words[kind].name),
        isCaseStudy: kind.layout == .caseStudy, language: settings.language,
        storageKey: "\(settings.baseURL ?? settings.title) \(kind.key)",
        parts: parts(of: kind, registers: registers),
        strands: settings.strands.map { ProposalChoice($0.folder, $0.title) },
        registers: registers, lists: proposalLists,
        anonymous: library.anonymousOrganisations.sorted(),
        rows: CaseStudy.Figures.rows, hubs: settings.hubs.map(\.key.value)),
      headings: headings(of: kind),
      email: ContactView(settings)?.email)
  }

  /// The headings to fill; those that come with the program are in English.
  private func headings(of kind: Kind) -> [ProposalChoice] {
    let isUsual = Kinds.usual.all.contains {
      $0.outline.sections.map(\.heading) == kind.outline.sections.map(\.heading)
    }
    if isUsual, !words.isEnglish { return [] }
    return kind.outline.sections.map { ProposalChoice($0.heading, $0.hint) }
  }

  private var proposalFields: ProposalFields {
    let declared = settings.declaredFields.map { ($0.field.name, $0.label) }
    return ProposalFields(
      words: words, declared: Dictionary(declared, uniquingKeysWith: { $1 }),
      recommendations: library.recommendations.map {
        ProposalChoice("\($0.number)", "\($0.number). \($0.title)")
      })
  }

  private func parts(of kind: Kind, registers: [ProposalRegister]) -> [ProposalPart] {
    let schema = PageSchemas(settings).resource(kind)
    // A worksheet is written where its formulas are checked, not in a form.
    let fields = schema.fields.filter { !["kind", "worksheet"].contains($0.name) }
    let make = proposalFields
    return ProposalPart.Subject.allCases.compactMap { subject in
      let own = fields.filter { ProposalPart.Subject(ofField: $0.name) == subject }.map {
        make.field($0)
      }
      let register = registers.first { $0.keys == (subject == .who ? "organisation" : "source") }
      let isWithRegister = subject == .who || subject == .sources
      if own.isEmpty && subject != .text { return nil }
      return ProposalPart(subject, own, register: isWithRegister ? register : nil)
    }
  }

  /// The registers to which somebody who writes a page may add.
  private func proposalRegisters(_ kind: Kind) -> [ProposalRegister] {
    let make = proposalFields
    func register(_ kind: KeyKind, _ schema: Schema, _ keyFields: [String]) -> ProposalRegister {
      ProposalRegister(
        keys: kind.name, file: kind.file,
        fields: schema.fields.map { make.field($0, in: kind.name) },
        keyFields: keyFields)
    }
    let source = register(.source, DataSchemas.source, ["authors", "year"])
    if kind.layout != .caseStudy { return [source] }
    return [register(.organisation, DataSchemas.organisation, ["name"]), source]
  }

  /// Everything that a page may name by a key, in the order in which people look for it.
  private var proposalLists: [ProposalList] {
    func sorted(_ keys: [ProposalChoice]) -> [ProposalChoice] {
      keys.sorted { ($0.label.lowercased(), $0.value) < ($1.label.lowercased(), $1.value) }
    }
    let sources = library.sources.map { source in
      ProposalChoice(
        source.key, "\(HarvardName.short(source.authors, words)) (\(source.year)): \(source.title)")
    }
    let organisations = library.organisations.map { ProposalChoice($0.key, $0.name) }
    return [
      ProposalList(
        KeyKind.audience.name, settings.audiences.map { ProposalChoice($0.key, $0.title) }),
      ProposalList(KeyKind.topic.name, settings.topics.map { ProposalChoice($0.key, $0.title) }),
      ProposalList(KeyKind.region.name, settings.regions.map { ProposalChoice($0, $0) }),
      ProposalList(
        KeyKind.organisationType.name,
        settings.organisationTypes.map { ProposalChoice($0.key, $0.title) }),
      ProposalList(KeyKind.grade.name, settings.grades.map { ProposalChoice($0, $0) }),
      ProposalList(
        KeyKind.approach.name, settings.approaches.map { ProposalChoice($0.key, $0.title) }),
      ProposalList(KeyKind.organisation.name, sorted(organisations)),
      ProposalList(KeyKind.source.name, sorted(sources)),
    ].filter { $0.keys.count <= Self.mostKeys }
  }

  /// Nobody looks through more keys than this; they are written, and the program checks them.
  private static var mostKeys: Int { 2000 }
}
