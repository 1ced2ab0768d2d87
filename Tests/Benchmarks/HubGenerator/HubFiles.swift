/// The files of a hub, one after the other: none is kept.
struct HubFiles {
  let plan: HubPlan
  let flavour: Flavour

  /// Calls `write` with the path and the bytes of every file.
  func each(_ write: (_ path: String, _ bytes: [UInt8]) throws -> Void) rethrows {
    switch flavour {
    case .plait:
      try registers(write)
      try sections(write)
    case .hugo:
      for strand in HubPlan.strands {
        try write("content/" + strand.folder + "/_index.md", title(strand.title))
      }
    }
    let pages = PageWriter(plan: plan, flavour: flavour)
    let root = flavour == .plait ? "" : "content/"
    for (index, page) in plan.pages.enumerated() {
      let path = root + plan.folder(of: page) + "/" + page.name + ".md"
      try write(path, pages.resource(index))
    }
  }

  private func title(_ text: String) -> [UInt8] {
    Array("---\ntitle: \(text)\n---\n".utf8)
  }

  private func registers(_ write: (String, [UInt8]) throws -> Void) rethrows {
    var registers = RegisterWriter(plan: plan)
    try write("hub.yml", Array(SettingsText.hub.utf8))
    try write("data/sources.yml", registers.sources())
    try write("data/organisations.yml", registers.organisations())
    try write("data/glossary.yml", registers.glossary())
    try write("data/recommendations.yml", registers.recommendations())
    try write("data/timeline.yml", registers.timeline())
  }

  private func sections(_ write: (String, [UInt8]) throws -> Void) rethrows {
    var sections = SectionWriter(plan: plan)
    try write("index.md", sections.home())
    for (number, strand) in HubPlan.strands.enumerated() {
      try write(strand.folder + "/index.md", sections.overview(of: number))
    }
    for number in 1...plan.pathwayCount {
      try write("pathways/pathway-\(number).md", sections.pathway(number))
    }
    try write("pages/about.md", sections.plain("About this hub"))
    try write("pages/accessibility.md", sections.plain("Accessibility statement"))
  }
}
