import Graph
import Model

/// The resources of a hub by what they are filed under, each list in reading order of the strands.
struct FiledResources: Sendable {
  let byAudience: [String: [PageID]]
  let byTopic: [String: [PageID]]
  let byKind: [Kind: [PageID]]

  /// The kinds that the hub has resources of; none where all are of one.
  let kinds: [Kind]
}

extension FiledResources {
  init(_ hub: Hub) {
    var byAudience: [String: [PageID]] = [:]
    var byTopic: [String: [PageID]] = [:]
    var byKind: [Kind: [PageID]] = [:]
    for page in hub.strands.flatMap(\.resources) {
      let content = hub.pages[page]
      Self.file(page, under: content.front.audience, in: &byAudience)
      Self.file(page, under: content.front.topics, in: &byTopic)
      if let kind = content.resource?.kind { byKind[kind, default: []].append(page) }
    }
    let kinds = hub.settings.kinds.all.filter { byKind[$0] != nil }
    self.init(
      byAudience: byAudience, byTopic: byTopic, byKind: byKind,
      kinds: hub.settings.kinds.areSeveral ? kinds : [])
  }

  /// Files a page under each key, and once under one that is named twice.
  private static func file(_ page: PageID, under keys: [String], in lists: inout [String: [PageID]])
  {
    for key in keys where lists[key]?.last != page { lists[key, default: []].append(page) }
  }
}
