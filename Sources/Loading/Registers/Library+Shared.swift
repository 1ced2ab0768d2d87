import FrontMatter
import Graph
import Model

/// Records of other hubs in the registers of this one. Where two have a record of one name, the hub's own comes first,
/// then that of the hub that stands first in the settings.
extension Library {
  /// Adds the sources that the settings take from other hubs.
  mutating func takeSources(from hubs: [LinkedHub]) {
    var known = Set(sources.map { Slug.make(from: $0.key) })
    for source in copies(of: hubs, with: .sources).flatMap(\.sources)
    where known.insert(Slug.make(from: source.key)).inserted {
      sources.append(source)
      shared.sources.insert(source.key)
    }
  }

  /// Adds the organisations.
  mutating func takeOrganisations(from hubs: [LinkedHub]) {
    var known = Set(organisations.map { Slug.make(from: $0.key) })
    for organisation in copies(of: hubs, with: .organisations).flatMap(\.organisations)
    where known.insert(Slug.make(from: organisation.key)).inserted {
      organisations.append(organisation)
      shared.organisations.insert(organisation.key)
    }
  }

  /// Adds the terms, but for those of which the hub has a form already: a word cannot lead to two meanings. They lose
  /// what they name that the hub does not have.
  mutating func takeTerms(from hubs: [LinkedHub]) {
    var known = Set(terms.flatMap(Self.forms))
    var anchors = Set(terms.map(\.anchor))
    for term in copies(of: hubs, with: .glossary).flatMap(\.terms) {
      let forms = Self.forms(of: term)
      guard known.isDisjoint(with: forms), anchors.insert(term.anchor).inserted else { continue }
      known.formUnion(forms)
      terms.append(term)
      shared.terms.insert(term.term)
    }
    if shared.terms.isEmpty { return }
    let names = Set(terms.map(\.term))
    let keys = Set(sources.map(\.key))
    for index in terms.indices where shared.terms.contains(terms[index].term) {
      terms[index].see.removeAll { !names.contains($0) }
      terms[index].source = terms[index].source.flatMap { keys.contains($0) ? $0 : nil }
    }
  }

  private func copies(of hubs: [LinkedHub], with register: SharedRegister) -> [HubCopy] {
    hubs.filter { $0.registers.contains(register) }.compactMap { hub in
      self.hubs.first { $0.key == hub.key.value }
    }
  }

  private static func forms(of term: Term) -> [String] {
    ([term.term] + term.also).map { $0.lowercased() }
  }

  /// The same without the sources and organisations of other hubs that nothing in this one names: what is shared is at
  /// hand, and shown where it is used.
  func withoutUnused(by pages: [Page]) -> Library {
    if shared.sources.isEmpty && shared.organisations.isEmpty { return self }
    var cited = Set(sourcesOfRecords)
    var named: Set<String> = []
    for page in pages {
      cited.formUnion(page.citedKeys)
      guard let study = page.caseStudy else { continue }
      named.insert(study.organisation.value)
      named.formUnion(study.also.map(\.value))
    }
    var library = self
    library.sources.removeAll { shared.sources.contains($0.key) && !cited.contains($0.key) }
    library.organisations.removeAll {
      shared.organisations.contains($0.key) && !named.contains($0.key)
    }
    return library
  }
}
