import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  func resource(_ page: PageID, _ resource: Resource) -> HTML {
    let frame = frame(at: hub.pages[page].output, strand: resource.strand + 1)
    let view = resourceView(page, resource)
    if let assessment = resource.assessment {
      var view = view
      view.page.scripts = [SiteAddress.assessmentScript].compactMap {
        href(toPath: $0, from: hub.pages[page].output)
      }
      return assessmentPage(assessmentView(page, assessment, view), in: frame)
    }
    return resourcePage(view, in: frame)
  }

  private func resourceView(_ page: PageID, _ resource: Resource) -> ResourceView {
    let content = hub.pages[page]
    let here = content.output
    let place = placeInStrand(of: page, strand: resource.strand, from: here)
    let neighbours = hub.relations.neighbours[page]
    return ResourceView(
      page: pageView(of: page, trail: place.trail, breadcrumbs: place.breadcrumbs),
      facts: facts(of: page, from: here),
      schemaType: resource.kind.schemaType,
      headings: headings(of: page),
      section: sectionContents(of: page, from: here),
      body: body(of: page),
      references: references(of: page, from: here),
      recommendations: content.front.recommendations.compactMap {
        index.recommendation($0.value)
      }.map { recommendationItem($0, from: here) },
      pathways: hub.relations.pathways[page].map { link(to: $0, from: here) },
      listedBy: listedBy(page, from: here),
      related: items(hub.relations.related[page], from: here),
      previous: neighbours.previous.map { link(to: $0, from: here) },
      next: neighbours.next.map { link(to: $0, from: here) })
  }

  private func assessmentView(
    _ page: PageID, _ assessment: Assessment, _ resource: ResourceView
  ) -> AssessmentView {
    let here = hub.pages[page].output
    return AssessmentView(
      resource: resource,
      storageKey: "\(hub.settings.baseURL ?? hub.settings.title) \(here)",
      scale: assessment.scale,
      sections: sections(of: assessment, on: page, from: here))
  }

  func sections(
    of assessment: Assessment, on page: PageID, from here: String
  ) -> [AssessmentSection] {
    assessment.sections.enumerated().map { number, section in
      AssessmentSection(
        title: section.title, anchor: "section-\(number + 1)", statements: section.statements,
        help: named(.help(section: number), by: page).map { link(to: $0, from: here) })
    }
  }
}
