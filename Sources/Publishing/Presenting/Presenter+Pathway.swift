import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  func pathway(_ page: PageID, _ pathway: Pathway) -> HTML {
    let front = hub.pages[page].front
    let here = hub.pages[page].output
    var head = pageView(
      of: page, trail: [words.name(of: .pathways)],
      breadcrumbs: [link(to: .pathways, from: here)])
    head.scripts = [SiteAddress.worksheetScript].compactMap { href(toPath: $0, from: here) }
    head.tools?.prints = false
    let view = PathwayView(
      page: head,
      audiences: audienceLinks(front.audience, from: here),
      minutes: front.duration,
      headings: headings(of: page),
      body: body(of: page),
      steps: steps(of: page, pathway, from: here),
      references: references(of: page, from: here),
      facts: facts(of: page, from: here),
      pack: offersPrint ? nil : printLink(of: .pathway(page), words.pathwayPackName, from: here),
      storageKey: storageKey(of: here),
      offers: offers(of: .pathway(page), from: here))
    return pathwayPage(view, in: frame(at: here, section: .pathways))
  }

  private func steps(of page: PageID, _ pathway: Pathway, from here: String) -> [PathwayStep] {
    var steps: [PathwayStep] = []
    for (number, step) in pathway.steps.enumerated() {
      guard let target = hub.references.page(named: .step(number), by: page) else { continue }
      let summary = step.why.map(ResourceItem.Summary.other) ?? .none
      steps.append(
        PathwayStep(
          key: "s" + FolderKey(of: hub.pages[target].output).text,
          title: hub.pages[target].front.title,
          href: href(to: target, from: here),
          resource: item(target, from: here, summary: summary)))
    }
    return steps
  }

  func pathways() -> HTML {
    let here = SiteAddress.page(.pathways)
    let view = PathwaysView(page: pageView(of: .pathways), pathways: pathwayItems(from: here))
    return pathwaysPage(view, in: frame(at: here, section: .pathways))
  }

  func pathwayItems(
    from here: String, where isShown: (NotedPage) -> Bool = { _ in true }
  ) -> [PathwayItem] {
    lists.pathways.filter { isShown(hub.pages[$0]) }.map { id in
      let front = hub.pages[id].front
      return PathwayItem(
        title: front.title, href: href(to: id, from: here), summary: front.summary,
        audiences: audienceLinks(front.audience, from: here).map(\.title),
        minutes: front.duration, steps: hub.pages[id].pathway?.steps.count ?? 0)
    }
  }
}
