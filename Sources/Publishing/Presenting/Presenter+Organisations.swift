import FrontMatter
import Graph
import Hypertext
import Model
import Templates

extension Presenter {
  /// All organisations by region, in the order of the settings.
  func organisations() -> HTML {
    let here = SiteAddress.page(.organisations)
    let regions = hub.settings.regions.compactMap { region -> OrganisationRegion? in
      let numbers = hub.library.organisations.indices.filter {
        hub.library.organisations[$0].region == region
      }
      guard !numbers.isEmpty else { return nil }
      return OrganisationRegion(
        title: region, anchor: regionAnchor(region),
        organisations: numbers.map { organisationItem($0, from: here) })
    }
    let view = OrganisationsView(page: pageView(of: .organisations), regions: regions)
    return organisationsPage(view, in: frame(at: here, section: .organisations))
  }

  /// The page of one organisation.
  func organisation(_ number: Int) -> HTML {
    let organisation = hub.library.organisations[number]
    let here = SiteAddress.organisation(organisation)
    let view = OrganisationView(
      page: pageView(
        title: organisation.name,
        summary: words.caseStudies(hub.relations.caseStudies[number].count), at: here,
        within: .organisations),
      type: typeTitle(of: organisation),
      region: regionLink(organisation.region, from: here),
      nation: organisation.nation,
      isInNetwork: organisation.isInNetwork,
      isAnonymous: organisation.isAnonymous,
      inspection: inspection(of: organisation),
      inspectionSource: sourceLink(organisation.inspectionSource, from: here),
      website: organisation.url.flatMap { url in Href(external: url).map { Link(url, $0) } },
      caseStudies: items(hub.relations.caseStudies[number], from: here))
    return organisationPage(view, in: frame(at: here, section: .organisations))
  }

  private func organisationItem(_ number: Int, from here: String) -> OrganisationItem {
    let organisation = hub.library.organisations[number]
    return OrganisationItem(
      title: organisation.name,
      href: Href(from: here, to: SiteAddress.organisation(organisation)),
      type: typeTitle(of: organisation),
      grade: inspection(of: organisation),
      isInNetwork: organisation.isInNetwork,
      nation: organisation.nation,
      caseStudies: hub.relations.caseStudyCount(number))
  }
}
