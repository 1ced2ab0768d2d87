import Testing

@testable import HubGenerator

@Suite struct HubGeneratorTests {
  /// Results of different days can be compared only while this holds. Who changes the generator on
  /// purpose records the new digest, and measures the old results again.
  @Test func givesTheSameBytesEverywhere() {
    #expect(digest(pages: 60, seed: 1) == 0xEE54_6B9D_49E8_A8EF)
  }

  @Test func givesOtherBytesForAnotherSeed() {
    #expect(digest(pages: 60, seed: 1) != digest(pages: 60, seed: 2))
  }

  @Test func writesEveryPathOnce() {
    var paths: Set<String> = []
    HubFiles(plan: HubPlan(pages: 500, seed: 1), flavour: .plait).each { path, _ in
      #expect(paths.insert(path).inserted, "\(path)")
    }
  }

  @Test func linksEachResourceToOthers() {
    let plan = HubPlan(pages: 100, seed: 1)
    let writer = PageWriter(plan: plan, flavour: .plait)
    for index in plan.pages.indices {
      let text = String(decoding: writer.resource(index), as: UTF8.self)
      let links = text.split(separator: "](").count - 1
      #expect((2...8).contains(links), "\(plan.pages[index].name)")
    }
  }

  @Test func sizesAreLogNormal() {
    var random = RandomStream(seed: 1, purpose: 1)
    let sizes = (0..<20_000).map { _ in
      LogNormal(median: 4_000, spread: 0.68).draw(from: &random)
    }.sorted()
    #expect((3_900...4_100).contains(sizes[10_000]))
    // One standard deviation above the median is e^0.68 times the median.
    #expect((7_600...8_200).contains(sizes[16_827]))
  }

  private func digest(pages: Int, seed: UInt64) -> UInt64 {
    var digest = Digest()
    HubFiles(plan: HubPlan(pages: pages, seed: seed), flavour: .plait).each { path, bytes in
      digest.add(path.utf8)
      digest.add(bytes)
    }
    return digest.value
  }
}
