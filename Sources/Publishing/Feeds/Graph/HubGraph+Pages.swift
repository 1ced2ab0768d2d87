import Basics
import FrontMatter
import Graph
import Hypertext
import Markdown
import Model
import Templates

extension HubGraph {
  /// A page with what it says of itself, what stands in it, and what it is related to.
  func page(_ page: PageID) -> JSON {
    let content = hub.pages[page]
    let front = content.front
    let relations = hub.relations
    let neighbours = relations.neighbours[page]
    return .object([
      "path": .string(content.output),
      "role": .string(Self.role(of: content)),
      "title": .string(front.title),
      "summary": .string(front.summary),
      "kind": content.resource.map { .string($0.kind.key) },
      "strand": strand(of: content).map { .string(hub.settings.strands[$0].folder) },
      "section": hub.sections(above: page).last.map(place),
      "audience": Self.texts(front.audience),
      "topics": Self.texts(front.topics),
      "minutes": front.duration.map(JSON.number),
      "words": .number(content.body.wordCount),
      "published": front.published.map { .string($0.isoText) },
      "reviewed": front.reviewed.map { .string($0.isoText) },
      "facts": Self.list(facts(of: page)),
      "headings": Self.list(content.body.headings.map(heading)),
      "steps": Self.list(steps(of: page)),
      "recommendations": Self.list(front.recommendations.map { .number($0.value) }),
      "organisations": organisations(of: content),
      "cites": Self.texts(relations.citations[page].map { hub.library.sources[$0].key }),
      "terms": Self.texts(terms(of: content)),
      "linksTo": Self.texts(links(of: page)),
      "linksToWeb": Self.texts(addresses(of: page)),
      "linkedFrom": places(relations.linkedFrom[page]),
      "related": places(relations.related[page]),
      "pathways": places(relations.pathways[page]),
      "previous": neighbours.previous.map(place),
      "next": neighbours.next.map(place),
    ])
  }

  private static func role(of page: NotedPage) -> String {
    switch page.role {
    case .home: "home"
    case .strand(let overview): overview.isOfSection ? "section" : "overview"
    case .resource: "resource"
    case .pathway: "pathway"
    case .plain: "page"
    }
  }

  private func strand(of page: NotedPage) -> Int? {
    switch page.role {
    case .resource(let resource): resource.strand
    case .strand(let overview): overview.strand
    case .home, .pathway, .plain: nil
    }
  }

  /// The facts that every form of the page shows, in the words of the hub.
  private func facts(of page: PageID) -> [JSON] {
    presenter.facts(of: page, from: hub.pages[page].output).all.map { fact in
      .object([
        "name": .string(fact.name.key), "label": .string(fact.name(in: presenter.words)),
        "lines": .array(
          fact.lines(in: presenter.words).map {
            .object(["text": .string($0.text), "address": $0.address.map(JSON.string)])
          }),
      ])
    }
  }

  private func heading(_ heading: Heading) -> JSON {
    .object([
      "anchor": .string(heading.anchor), "title": .string(heading.text),
      "level": .number(heading.level),
    ])
  }

  private func steps(of page: PageID) -> [JSON] {
    (hub.pages[page].pathway?.steps ?? []).enumerated().compactMap { number, step in
      hub.references.page(named: .step(number), by: page).map {
        .object(["page": place($0), "why": step.why.map(JSON.string)])
      }
    }
  }

  private func organisations(of page: NotedPage) -> JSON? {
    page.caseStudy.flatMap { study in
      Self.texts([study.organisation.value] + study.also.map(\.value))
    }
  }

  private func terms(of page: NotedPage) -> [String] {
    Set(page.body.terms).sorted().map { hub.library.terms[Int($0)].term }
  }

  /// The pages and files of the hub to which the text leads, each once, in their order.
  private func links(of page: PageID) -> [String] {
    hub.references.links[page].reduce(into: []) { found, target in
      let path: String? =
        switch target {
        case .page(let id, let anchor):
          Href(from: "", to: hub.pages[id].output, fragment: anchor).text
        case .source(let path, let anchor):
          Href(from: "", to: hub.settings.shared + path, fragment: anchor).text
        case .asset(let number): Href(fromRoot: hub.assets[number].path.text).text
        case .anchor, .external, .broken: nil
        }
      if let path, !found.contains(path) { found.append(path) }
    }
  }

  /// The addresses on the web to which the text leads, each once, in their order.
  private func addresses(of page: PageID) -> [String] {
    hub.references.links[page].reduce(into: []) { found, target in
      if case .external(let url) = target, !found.contains(url) { found.append(url) }
    }
  }
}
