import Publishing
import Testing

/// Broken content can be previewed: every page is made, and nothing is remembered of it once it is mended.
@Suite struct GoldenPreviewTests {
  @Test(arguments: ((try? GoldenFile.all()) ?? []).flatMap(\.cases))
  func shows(broken: GoldenCase) async throws {
    let hub = broken.hub()
    try await hub.withFolder { root in
      let live = LiveHub(content: root, workers: 1, token: "0123")
      let reading = await live.read()
      for path in reading.site.paths { _ = await reading.site.bytes(at: path) }
      #expect(!reading.site.bytes(missingAt: "none.html").isEmpty)
    }
  }
}
