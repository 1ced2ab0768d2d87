/// Writes whole pages.
struct PageWriter {
  let plan: HubPlan
  let flavour: Flavour

  /// The Markdown file of a resource. Front matter and body have streams of numbers of their own, so
  /// that both flavours have the same text.
  func resource(_ index: Int) -> [UInt8] {
    let page = plan.pages[index]
    let number = UInt64(index)
    let front = Prose(plan: plan, random: RandomStream(seed: plan.seed, purpose: 2 * number))
    var writer = FrontMatterWriter(prose: front, page: page, index: index)
    switch flavour {
    case .plait: writer.write()
    case .hugo: writer.writeForHugo()
    }
    var prose = writer.prose
    prose.random = RandomStream(seed: plan.seed, purpose: 2 * number + 1)
    var body = BodyWriter(continuing: prose, page: page, flavour: flavour)
    return body.write()
  }
}
