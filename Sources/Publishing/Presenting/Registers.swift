import FrontMatter
import Hypertext
import Model
import Templates

/// The settings and registers of a hub, and links to what stands in them, as seen from the page at the path `here`.
///
/// They are read before the first page, so that what a page says can be told without the other pages.
protocol Registers: Sendable {
  var settings: HubSettings { get }
  var library: NotedLibrary { get }
  var words: Words { get }
  /// The records of registers by what pages call them.
  var index: RecordIndex { get }
  /// The edition for which pages are presented.
  var edition: Edition { get }
}

extension Registers {
  /// The site, unless it is said otherwise.
  var edition: Edition { .site }

  /// The address of what the site has at a path, as the edition's address book has it.
  func href(toPath path: String, fragment: String? = nil, from here: String) -> Href? {
    edition.addresses.href(to: path, fragment: fragment, from: here)
  }

  func link(to page: GeneratedPage, from here: String) -> Link {
    Link(words.name(of: page), href(toPath: SiteAddress.page(page), from: here))
  }

  func strandTag(_ strand: Int, from here: String) -> StrandTag {
    let setting = settings.strands[strand]
    return StrandTag(
      number: strand + 1, title: setting.title,
      href: href(toPath: setting.folder + "/index.html", from: here))
  }

  func sourceLink(_ key: String?, from here: String) -> Link? {
    guard let number = key.flatMap(index.source) else { return nil }
    return Link(
      index.citedNames[number] + ", " + library.sources[number].year,
      href(toPath: index.sourcePaths[number], from: here))
  }

  func audienceLinks(_ keys: [String], from here: String) -> [Link] {
    keys.compactMap(index.audience).map {
      Link(settings.audiences[$0].title, href(toPath: index.audiencePaths[$0], from: here))
    }
  }

  func topicLinks(_ keys: [String], from here: String) -> [Link] {
    keys.compactMap(index.topic).map {
      Link(settings.topics[$0].title, href(toPath: index.topicPaths[$0], from: here))
    }
  }

  func organisationLink(_ key: String, from here: String) -> Link? {
    index.organisation(key).map {
      Link(library.organisations[$0].name, href(toPath: index.organisationPaths[$0], from: here))
    }
  }

  func recommendationLink(_ number: Int, from here: String) -> Link? {
    guard library.recommendations.indices.contains(number) else { return nil }
    let recommendation = library.recommendations[number]
    return Link(
      words.recommendation(recommendation.number) + ": " + recommendation.title,
      href(toPath: SiteAddress.recommendation(recommendation), from: here))
  }

  /// What sort of body an organisation is.
  func typeTitle(of organisation: Organisation) -> String {
    settings.organisationTypes.first { $0.key == organisation.type }?.title
      ?? words.name(of: OrganisationLabel(rawValue: organisation.type ?? "") ?? .other)
  }

  /// The grade of an organisation, with what is said of the inspection.
  func inspection(of organisation: Organisation) -> String? {
    let parts = [organisation.grade, organisation.inspection].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The group into which what a case study tells of falls.
  func approachTitle(of study: CaseStudy) -> String? {
    settings.approaches.first { $0.key == study.approach }?.title
  }

  func regionLink(_ region: String, from here: String) -> Link {
    Link(
      region,
      href(
        toPath: SiteAddress.page(.organisations), fragment: regionAnchor(region), from: here))
  }

  func regionAnchor(_ region: String) -> String { "region-" + Slug.make(from: region) }
}
