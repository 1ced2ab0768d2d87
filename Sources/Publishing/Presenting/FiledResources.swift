import Content

/// The resources of a hub by what they are filed under, each list in reading order of the strands.
struct FiledResources: Sendable {
  private(set) var byAudience: [String: [PageID]] = [:]
  private(set) var byTopic: [String: [PageID]] = [:]
  private(set) var byKind: [Kind: [PageID]] = [:]

  init(_ hub: Hub) {
    for page in hub.strands.flatMap(\.resources) {
      let content = hub.pages[page]
      for key in Set(content.front.audience) { byAudience[key, default: []].append(page) }
      for key in Set(content.front.topics) { byTopic[key, default: []].append(page) }
      if let kind = content.resource?.kind { byKind[kind, default: []].append(page) }
    }
  }
}
