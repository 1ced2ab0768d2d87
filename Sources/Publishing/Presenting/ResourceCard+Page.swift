import Graph
import Hypertext
import Model
import Templates

extension ResourceCard {
  /// What lists show of a page; `href` says where what the site has at a path is.
  init(
    _ page: Page, in hub: Hub, words: Words,
    href: (String) -> Href? = { Href(fromRoot: $0) }
  ) {
    let resource = page.resource
    self.init(
      title: page.front.title,
      href: href(page.output),
      summary: page.front.summary,
      kind: hub.settings.kinds.areSeveral ? resource.map { words[$0.kind].name } : nil,
      strand: resource.map { resource in
        let setting = hub.strands[resource.strand].setting
        return StrandTag(
          number: resource.strand + 1, title: setting.title,
          href: href(setting.folder + "/index.html"))
      },
      minutes: page.front.duration,
      evidence: resource?.caseStudy.map { EvidenceLabel($0.evidence) },
      status: StatusLabel(hub.standing(of: page)),
      words: words)
  }
}
