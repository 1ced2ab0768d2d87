package import Diagnostics
import FrontMatter
package import Graph
import Markdown
import Model

/// The links of a hub to other sites, with the places where they are written.
package struct HubLinks: Sendable {
  /// A link as it is written.
  package struct Link: Sendable, Comparable {
    /// Where it leads.
    package let written: String
    /// Where it stands.
    package let place: Diagnostic.Place

    /// By place, then by address.
    package static func < (left: Self, right: Self) -> Bool {
      let starts = (left.place.range?.lowerBound ?? 0, right.place.range?.lowerBound ?? 0)
      return (left.place.path, starts.0, left.written) < (right.place.path, starts.1, right.written)
    }
  }

  /// The links, by place.
  package let links: [Link]

  /// The links that readers of a hub meet: in its pages, in its registers and at the foot of each page.
  package init(_ hub: Hub) {
    var found: [Link] = []
    func add(_ written: String?, in file: String, at range: SourceRange?) {
      guard let written, let colon = written.firstIndex(of: ":"),
        ["http", "https"].contains(written[..<colon].lowercased())
      else { return }
      found.append(Link(written: written, place: .init(file, range)))
    }
    for (id, page) in hub.pages.enumerated() {
      let file = hub.prefix + page.file.text
      for (link, target) in zip(page.body.links, hub.references.links[id]) {
        if case .external(let address) = target { add(address, in: file, at: link.range) }
      }
      if case .publicSource(let address, _)? = page.caseStudy?.consent {
        add(address, in: file, at: page.caseStudy?.consentURLRange)
      }
    }
    for source in hub.library.sources {
      add(source.url, in: source.place.file, at: source.urlRange)
    }
    for organisation in hub.library.organisations {
      add(organisation.url, in: organisation.place.file, at: organisation.urlRange)
    }
    let settings = hub.prefix + "hub.yml"
    add(hub.settings.organisation?.url, in: settings, at: hub.settings.organisation?.urlRange)
    add(hub.settings.licence?.url, in: settings, at: hub.settings.licence?.urlRange)
    for (link, target) in zip(hub.settings.footer, hub.references.footer) {
      if case .external(let address) = target { add(address, in: settings, at: link.target.range) }
    }
    links = found.sorted()
  }
}
