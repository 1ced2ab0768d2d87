import Graph
import Hypertext
import Model
import Templates

extension ResourceCard {
  /// What lists show of a page.
  init(_ page: Page, in hub: Hub, words: Words) {
    let resource = page.resource
    self.init(
      title: page.front.title,
      href: Href(fromRoot: page.output),
      summary: page.front.summary,
      kind: hub.settings.kinds.areSeveral ? resource.map { words[$0.kind].name } : nil,
      strand: resource.map { resource in
        let setting = hub.strands[resource.strand].setting
        return StrandTag(
          number: resource.strand + 1, title: setting.title,
          href: Href(fromRoot: setting.folder + "/index.html"))
      },
      minutes: page.front.duration,
      evidence: resource?.caseStudy.map { EvidenceLabel($0.evidence) },
      status: StatusLabel(hub.standing(of: page)),
      words: words)
  }
}
