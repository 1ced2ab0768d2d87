import Archives
import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Publishing

/// What a hub offers readers to take away.
struct OffersTests {
  private static let settings =
    SmallHub.settings.replacing(
      "title: Care", with: "title: Care\n  - folder: rest\n    title: Rest")
    + "id: small\n"

  private static let pages = [
    "care/first.md": SmallHub.page(
      "First", "See [the second](second.md). ![A dot](../assets/a.svg)", "kind: guide",
      "published: 2026-01-02"),
    "rest/index.md": SmallHub.page("Rest", "Why rest."),
    "rest/nap.md": SmallHub.page("Nap", "How.", "kind: guide", "published: 2026-01-03"),
    "pathways/way.md": SmallHub.page(
      "Way", "Go.", "audience: [leaders]",
      "steps: [{page: ../care/first.md}, {page: ../rest/nap.md}]"),
    "assets/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>",
  ]

  private static func folder(
    offers: String = "[epub, file, print, zip]", _ changes: [String: String] = [:]
  ) throws -> TemporaryFolder {
    let files = SmallHub.files(
      ["hub.yml": settings + "offers: \(offers)\n"].merging(pages) { $1 }.merging(changes) { $1 })
    return try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0, $1) }))
  }

  private static func build(
    _ folder: TemporaryFolder, to output: String = "output", fromNothing: Bool = false
  ) async throws -> Build.Outcome {
    var request = Build.Request(
      content: folder.path + "/content", output: folder.path + "/" + output)
    request.baseURL = "https://a.example/"
    request.usesCache = !fromNothing
    return try await Build(request).run()
  }

  private static let whole = Task {
    let whole = try folder()
    let outcome = try await build(whole)
    #expect(outcome.diagnostics.map(\.message) == [])
    return whole
  }

  private static let offered = [
    "care/care.epub", "care/care-in-one-file.html", "care/print.html", "rest/rest.epub",
    "rest/rest-in-one-file.html", "rest/print.html", "pathways/way.epub",
    "pathways/way-in-one-file.html", "pathways/way-print.html", "small-hub.epub", "small-hub.zip",
  ]

  @Test func areFilesOfTheManifest() async throws {
    let folder = try await Self.whole.value
    let manifest = try #require(folder.text("output/manifest.json"))
    for path in Self.offered { #expect(manifest.contains("\"\(path)\""), "\(path)") }
    let output = folder.path + "/output"
    #expect(try await Verification(ofOutput: output, workers: 1).isWhole)
  }

  @Test(arguments: [
    (
      "care/index.html", "Take this strand away",
      ["care.epub", "care-in-one-file.html", "print.html"]
    ),
    (
      "pathways/way.html", "Take this pathway away",
      ["way.epub", "way-in-one-file.html", "way-print.html"]
    ),
    ("index.html", "Take this hub away", ["small-hub.epub", "small-hub.zip"]),
  ])
  func standOnTheirPageWithTypeAndSize(
    page: String, heading: String, names: [String]
  ) async throws {
    let folder = try await Self.whole.value
    let html = try #require(folder.text("output/" + page))
    let start = try #require(html.range(of: heading + "</h2>"))
    let files = folder.tree("output")
    let place = (page as NSString).deletingLastPathComponent
    for name in names {
      let bytes = try #require(files[place.isEmpty ? name : place + "/" + name]).count
      let type =
        ["epub": "EPUB", "html": "HTML", "zip": "ZIP"][(name as NSString).pathExtension] ?? ""
      let size = "(\(type), \((bytes + 500) / 1000) kB)"
      let item = html[start.upperBound...].range(of: "<a href=\"\(name)\"")
      #expect(item != nil, "\(name)")
      #expect(html[start.upperBound...].contains(size), "\(name) \(size)")
    }
    // What is offered to print has no second link, but at the top of a strand.
    #expect(!html.contains("Print this pathway"))
  }

  @Test func theArchiveIsWhatPackZipMakes() async throws {
    let folder = try await Self.whole.value
    var request = Build.Request(content: folder.path + "/content", output: "")
    request.baseURL = "https://a.example/"
    let path = folder.path + "/packed.zip"
    _ = try await ZipPack(request, time: .beginning).pack(to: path)
    #expect(folder.tree()["packed.zip"] == folder.tree("output")["small-hub.zip"])
  }

  @Test func aLaterBuildIsTheSameAsOneFromNothingAndMakesOnlyWhatChanged() async throws {
    let folder = try Self.folder()
    _ = try await Self.build(folder)
    func identity(_ path: String) throws -> Int {
      let file = folder.path + "/output/" + path
      return try #require(
        try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int)
    }
    let kept = ["rest/rest.epub", "rest/rest-in-one-file.html", "rest/print.html"]
    let before = try kept.map(identity)
    for text in ["Another body.", "Another body, and more of it, so that the book is larger."] {
      try folder.write([
        "content/care/first.md": SmallHub.page(
          "First", text, "kind: guide", "published: 2026-01-02")
      ])
      _ = try await Self.build(folder)
      _ = try await Self.build(folder, to: "cold", fromNothing: true)
      #expect(folder.tree("output") == folder.tree("cold"))
      #expect(try kept.map(identity) == before)
    }
  }

  @Test func aChangedPictureChangesWhatShowsIt() async throws {
    let folder = try Self.folder(offers: "[epub, file]")
    _ = try await Self.build(folder)
    try folder.write([
      "content/assets/a.svg":
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 2 2\"/>"
    ])
    _ = try await Self.build(folder)
    _ = try await Self.build(folder, to: "cold", fromNothing: true)
    #expect(folder.tree("output") == folder.tree("cold"))
  }

  @Test func saysWhatKeepsABookFromBeingOffered() async throws {
    let files = SmallHub.files(["hub.yml": SmallHub.settings + "offers: [epub]\n"])
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0, $1) }))
    let outcome = try await Self.build(folder)
    #expect(outcome.summary == nil)
    #expect(
      outcome.diagnostics.map(\.message).contains(
        "there is no 'id', by which readers' programs know a new version of the same book"))
  }

  @Test func areNotThereUnlessTheSettingsSaySo() async throws {
    let folder = try Self.folder(offers: "[]")
    _ = try await Self.build(folder)
    let page = try #require(folder.text("output/care/index.html"))
    #expect(page.contains("Print this strand") && !page.contains("Take this"))
    let names = folder.tree("output").keys
    #expect(!names.contains { $0.hasSuffix(".epub") || $0.hasSuffix(".zip") })
    #expect(!names.contains { $0.contains("in-one-file") })
  }
}
