import Basics
import Diagnostics
import FrontMatter
import Graph
import Markdown
import Model

extension CacheWriter {
  /// Pages by their paths.
  mutating func write(_ pages: some Collection<PageID>, in hub: Hub) {
    write(pages) { $0.write(hub.pages[$1].path.text) }
  }

  /// A section with all that stands in it.
  mutating func write(_ section: Strand.Section, in hub: Hub) {
    write(hub.pages[section.overview].path.text)
    write(section.resources, in: hub)
    write(section.ownResources, in: hub)
    write(section.sections) { $0.write($1, in: hub) }
  }

  /// Where a reference leads. A hub with one that leads nowhere is not written.
  mutating func write(_ target: LinkTarget, in hub: Hub) {
    switch target {
    case .page(let id, let anchor):
      write(hub.pages[id].output)
      write(anchor)
    case .source(let path, let anchor):
      write(path)
      write(anchor)
    case .asset(let number): write(hub.assets[number].path.text)
    case .anchor(let anchor): write(anchor)
    case .external(let address): write(address)
    case .broken: write(false)
    }
  }

  /// The text of a page: its file, and what of the registers and of other files is in its markup.
  mutating func write(text page: PageID, of hub: Hub) {
    let page = hub.pages[page]
    write(page.source.file)
    // A term that is linked takes the place of others; one that is not linked takes none.
    write(page.body.terms) { writer, number in
      let term = hub.library.terms[Int(number)]
      writer.write(term.anchor)
      writer.write([term.term] + term.also) { $0.write($1) }
    }
    write(page.charts.filter { $0?.file != nil }) { $0.write(everythingIn: $1 as Any) }
  }

  /// Where the references of a page lead, what leads to it, and what stands round it.
  mutating func write(ties page: PageID, of hub: Hub) {
    let (relations, references) = (hub.relations, hub.references)
    for list in [
      relations.linkedFrom[page], relations.related[page], relations.pathways[page],
      relations.surroundings(of: page), hub.sections(above: page),
    ] {
      write(list, in: hub)
    }
    write(relations.neighbours[page].previous != nil)
    write(relations.neighbours[page].next != nil)
    write(relations.citations[page]) { $0.write(hub.library.sources[$1].key) }
    write(references.links[page]) { $0.write($1, in: hub) }
    write(references.images[page]) { $0.write($1, in: hub) }
    write(references.named[page]) { $0.write($1.target, in: hub) }
  }

  /// What the registers say.
  mutating func write(_ question: Question, of library: Library) {
    let number = question.number
    switch question.kind {
    case .recommendations: write(library.recommendations) { $0.write($1.number) }
    case .terms: write(library.terms) { $0.write($1.term) }
    case .sources: write(library.sources) { $0.write($1.key) }
    case .organisations: write(library.organisations) { $0.write($1.key) }
    case .recommendation: write(everythingIn: library.recommendations[number])
    case .term: write(everythingIn: library.terms[number])
    case .source: write(everythingIn: library.sources[number])
    case .organisation: write(everythingIn: library.organisations[number])
    case .timeline: write(everythingIn: library.timeline)
    case .accessibility: write(everythingIn: library.accessibility as Any)
    case .hubs: write(everythingIn: library.hubs.map { [$0.key, $0.title, $0.url] })
    default: preconditionFailure("\(question.kind) is not about the registers")
    }
  }

  /// An answer of lists that are gathered from the whole hub.
  mutating func write(_ question: Question, of listings: Listings, in hub: Hub) {
    let (filed, number, settings) = (listings.filed, question.number, hub.settings)
    switch question.kind {
    case .audience: write(filed.byAudience[settings.audiences[number].key] ?? [], in: hub)
    case .topic: write(filed.byTopic[settings.topics[number].key] ?? [], in: hub)
    case .kind: write(filed.byKind[settings.kinds.all[number]] ?? [], in: hub)
    case .kinds: write(filed.kinds) { $0.write($1.key) }
    case .pathways: write(listings.pathways, in: hub)
    case .studies: write(listings.caseStudies, in: hub)
    case .news:
      for changes in [Array(listings.newest), listings.newestOfEachStrand] {
        write(changes) { writer, change in
          writer.write(hub.pages[change.page].path.text)
          writer.write(change.date.isoText)
          writer.write(change.isNew)
        }
      }
    case .coverage: write(listings.coverage) { $0.write($1) { $0.write($1) } }
    case .letter:
      write(listings.names(under: number)) { writer, entry in
        writer.write(entry.title)
        writer.write(entry.path)
        writer.write(entry.anchor)
        writer.write(entry.label)
      }
    case .alphabet: write(listings.initials) { $0.write($1.letter) }
    default: preconditionFailure("\(question.kind) is no list of the whole hub")
    }
  }

  /// All that a value holds, by reflection, so that a field that is added to a record is in its digest; but for where in
  /// a file it was written, which nothing shows.
  mutating func write(everythingIn value: Any) {
    switch value {
    case let text as String:
      write(true)
      write(text)
    case let number as Int: write(number)
    case is FieldPlace, is SourceRange: break
    default:
      let mirror = Mirror(reflecting: value)
      let isCase = mirror.displayStyle == .enum
      // A case without a value has nothing but its name.
      if mirror.children.isEmpty {
        write(false)
        return write(String(describing: value))
      }
      write(mirror.children) { writer, child in
        if isCase { writer.write(child.label) }
        writer.write(everythingIn: child.value)
      }
    }
  }
}
