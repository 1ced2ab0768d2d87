import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// Where each form of link leads from `care/first.md`, and why some lead nowhere.
struct LinkResolverTests {
  private static let files = SmallHub.files([
    "care/first.md": SmallHub.page("First", "## One part\n\n## Zwölf & more", "kind: guide"),
    "care/deep/third.md": SmallHub.page("Third", "Deep.", "kind: guide"),
    "care/unready.md": SmallHub.page("Unready", "Not yet.", "kind: guide", "status: draft"),
    "care/checked.md": SmallHub.page("Checked", "?", "kind: guide", "status: in-review"),
    "assets/data/table.csv": "a,b\n1,2\n",
    "pages/about.md": SmallHub.page("About", "Us."),
  ])

  private func target(of link: String, on page: String = "care/first.md") async throws -> String {
    let folder = try TemporaryFolder(Self.files)
    let hub = try #require(
      await ContentFolder(path: folder.path).load(drafts: false, workers: 1).hub)
    let resolver = LinkResolver(
      pages: hub.pages, assets: hub.assets,
      unpublished: hub.unpublished.mapValues { $0.front.standing(on: nil) })
    let path = try #require(PagePath(page))
    switch resolver.resolve(link, on: path, id: hub.page(at: page)) {
    case .page(let id, let anchor): return hub.pages[id].path.text + (anchor.map { "#" + $0 } ?? "")
    case .anchor(let anchor): return "#" + anchor
    case .source(let path, let anchor): return "source " + path + (anchor.map { "#" + $0 } ?? "")
    case .asset(let number): return "asset " + hub.assets[number].path.text
    case .external(let address): return "external " + address
    case .broken(.missingAnchor(let page, let anchor, let nearest)):
      return "no #\(anchor) on \(hub.pages[page].path), near \(nearest ?? "none")"
    case .broken(let fault): return "\(fault)"
    }
  }

  @Test(arguments: [
    ("second.md", "care/second.md"),
    ("./second.md", "care/second.md"),
    ("deep/../second.md", "care/second.md"),
    ("../care/second.md", "care/second.md"),
    ("second.md?x=1", "care/second.md"),
    ("second.md#", "care/second.md"),
    ("%73econd.md", "care/second.md"),
    ("first.md#one-part", "care/first.md#one-part"),
    ("#one-part", "#one-part"),
    ("#zw%C3%B6lf--more", "#zwölf--more"),
    ("../assets/data/table.csv", "asset assets/data/table.csv"),
    ("deep/third.md", "care/deep/third.md"),
    ("https://example.org/a b", "external https://example.org/a b"),
    ("HTTP://example.org", "external HTTP://example.org"),
    ("mailto:a@example.org", "external mailto:a@example.org"),
    ("tel:+44", "external tel:+44"),
  ])
  func leadsTo(_ link: String, _ expected: String) async throws {
    #expect(try await target(of: link) == expected)
  }

  @Test(arguments: [
    ("secnd.md", #"missing(nearest: Optional("second.md"))"#),
    ("third.md", #"missing(nearest: Optional("deep/third.md"))"#),
    ("second.html", #"missing(nearest: Optional("second.md"))"#),
    ("second", #"missing(nearest: Optional("second.md"))"#),
    ("entirely-else.md", "missing(nearest: nil)"),
    ("Second.md", #"wrongCase(actual: "second.md")"#),
    ("../ASSETS/data/table.csv", #"wrongCase(actual: "../assets/data/table.csv")"#),
    ("#one-prt", "no #one-prt on care/first.md, near one-part"),
    ("second.md#gone", "no #gone on care/second.md, near none"),
    ("../care/", #"folder(index: Optional("index.md"), first: Optional("deep/third.md"))"#),
    ("../care", #"folder(index: Optional("index.md"), first: Optional("deep/third.md"))"#),
    ("../Care/", #"folder(index: Optional("index.md"), first: Optional("deep/third.md"))"#),
    ("deep/", #"folder(index: nil, first: Optional("deep/third.md"))"#),
    ("../assets", #"folder(index: nil, first: Optional("../assets/data/table.csv"))"#),
    ("..", "folder(index: nil, first: nil)"),
    ("second/", #"missing(nearest: Optional("second.md"))"#),
    ("../care/deep/third/", #"missing(nearest: Optional("deep/third.md"))"#),
    ("nowhere/", "missing(nearest: nil)"),
    ("../../etc/passwd", "outside"),
    ("..%2F..%2Fetc/passwd", "outside"),
    ("/care/second.md", #"rooted(relative: Optional("second.md"))"#),
    ("/gone.md", "rooted(relative: nil)"),
    ("unready.md", "unpublished(Model.Standing.draft)"),
    ("checked.md", "unpublished(Model.Standing.inReview)"),
    ("javascript:alert(1)", #"scheme("javascript")"#),
    ("JaVaScRiPt:alert(1)", #"scheme("JaVaScRiPt")"#),
    ("data:text/html,x", #"scheme("data")"#),
    ("file:///etc/passwd", #"scheme("file")"#),
    ("vbscript:x", #"scheme("vbscript")"#),
    ("//example.org/x", "malformed"),
    ("a\\b.md", #"backslashes(instead: "a/b.md", isThere: false)"#),
    ("..\\care\\second.md", #"backslashes(instead: "../care/second.md", isThere: true)"#),
    ("deep%5Cthird.md#x", #"backslashes(instead: "deep/third.md#x", isThere: true)"#),
    ("\\care\\second.md", #"backslashes(instead: "second.md", isThere: true)"#),
    ("..\\care\\", #"backslashes(instead: "index.md", isThere: true)"#),
    ("%00.md", "malformed"),
    ("%0Ajavascript:x", "malformed"),
    ("%FF.md", "malformed"),
    ("", "empty"),
  ])
  func saysWhyItLeadsNowhere(_ link: String, _ expected: String) async throws {
    #expect(try await target(of: link) == expected)
  }

  @Test func readsAColonInAPathAsNoScheme() async throws {
    #expect(try await target(of: "./javascript:x") == "missing(nearest: nil)")
  }
}
