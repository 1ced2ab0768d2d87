import Loading
import Model
import Templates
import TestSupport
import Testing

@testable import Publishing

struct SiteMapTests {
  private static func presenter() async throws -> Presenter {
    let folder = try TemporaryFolder(SmallHub.files())
    let hub = await ContentFolder(path: folder.path).load(drafts: false, workers: 1).hub
    return await Presenter(try #require(hub), words: Words(), workers: 1)
  }

  @Test(arguments: [(1, ["sitemap.xml"]), (50_000, ["sitemap.xml"])])
  func isOneFileAsLongAsTheProtocolAllows(pages: Int, names: [String]) {
    let maps = Feeds.siteMaps(
      of: (0..<pages).map { "page-\($0).html" }, base: "https://hub.example/")
    #expect(maps.map(\.path) == names)
  }

  @Test func isSeveralFilesWithAnIndexBeyondThat() async throws {
    let paths = (0..<50_001).map { "page-\($0).html" }
    let presenter = try await Self.presenter()
    let maps = Feeds.siteMaps(of: paths, base: "https://hub.example/")
    #expect(maps.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    let index = try XMLSample(String(decoding: try maps[0].render(presenter), as: UTF8.self))
    #expect(
      index.texts("sitemapindex/sitemap/loc") == [
        "https://hub.example/sitemap-1.xml", "https://hub.example/sitemap-2.xml",
      ])
    let last = try XMLSample(String(decoding: try maps[2].render(presenter), as: UTF8.self))
    #expect(last.texts("urlset/url/loc") == ["https://hub.example/page-50000.html"])
  }
}
