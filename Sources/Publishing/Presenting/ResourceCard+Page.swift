import Graph
import Hypertext
import Model
import Templates

extension ResourceCard {
  /// What lists show of a page; `href` says where what the site has at a path is.
  init(
    _ page: some PageFront, _ standing: Standing, _ settings: HubSettings, _ words: Words,
    href: (String) -> Href? = { Href(fromRoot: $0) }
  ) {
    let resource = page.resource
    self.init(
      title: page.front.title,
      href: href(page.output),
      summary: page.front.summary,
      kind: settings.kinds.areSeveral ? resource.map { words[$0.kind].name } : nil,
      strand: resource.map { resource in
        let setting = settings.strands[resource.strand]
        return StrandTag(
          number: resource.strand + 1, title: setting.title,
          href: href(setting.folder + "/index.html"))
      },
      minutes: page.front.duration,
      evidence: resource?.caseStudy.map { EvidenceLabel($0.evidence) },
      status: StatusLabel(standing),
      language: page.isUntranslated ? settings.translation?.source : nil, words: words)
  }
}
