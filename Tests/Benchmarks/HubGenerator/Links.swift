/// The links that a page still has to place.
struct Links {
  private(set) var waiting: [PageRecord]
  private let page: PageRecord
  private let flavour: Flavour

  /// Three to eight pages to lead to, most of them in the page's own strand.
  init(of page: PageRecord, in plan: HubPlan, flavour: Flavour, from random: inout RandomStream) {
    self.page = page
    self.flavour = flavour
    waiting = []
    let strands = HubPlan.strands.count
    for _ in 0..<random.within(3...8) {
      var index = random.below(plan.pages.count)
      if random.chance(60) && plan.pages.count >= strands {
        index = min(index - index % strands + page.strand, plan.pages.count - 1)
      }
      let target = plan.pages[index]
      if target.name != page.name { waiting.append(target) }
    }
  }

  /// Writes the next link, when one is left.
  mutating func place(in prose: inout Prose) {
    guard let target = waiting.popLast() else { return }
    let ending = flavour == .plait ? ".md" : ".html"
    var destination = prose.plan.link(to: target, from: page, ending: ending)
    if prose.random.chance(30) { destination += "#" + target.anchor }
    prose.append("[\(target.title)](\(destination))")
  }
}
