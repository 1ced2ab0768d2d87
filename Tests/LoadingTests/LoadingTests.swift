import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Graph
@testable import Loading
@testable import Model

/// What is said of files that no page, register or asset can be made of.
struct LoadingTests {
  private func messages(
    _ changes: [String: String] = [:], prepare: (TemporaryFolder) throws -> Void = { _ in }
  ) async throws -> [String] {
    let folder = try TemporaryFolder(SmallHub.files(changes))
    try prepare(folder)
    let prefix = folder.path + "/"
    return await ContentFolder(path: folder.path).load(drafts: false, workers: 1).diagnostics
      .sorted().map { fault in
        let path =
          fault.place.path.hasPrefix(prefix)
          ? String(fault.place.path.dropFirst(prefix.count)) : fault.place.path
        return "\(path): \(fault.message) [\(fault.rule.id)]"
      }
  }

  @Test func findsNoFaultInASmallHub() async throws {
    #expect(try await messages() == [])
  }

  @Test func reportsFileOfAnySizeWithoutReadingIt() async throws {
    let found = try await messages { folder in
      for (name, gigabytes) in [("care/huge.md", 100), ("data/glossary.yml", 50)] {
        try folder.write(["\(name)": ""])
        unsafe truncate(folder.path + "/" + name, off_t(gigabytes << 30))
      }
    }
    #expect(
      found == [
        "care/huge.md: the file is 104857600 kB; a page may have 1024 kB [file-too-large]",
        "data/glossary.yml: the file is 52428800 kB; a page may have 2048 kB [file-too-large]",
      ])
  }

  @Test func reportsWhatIsNoFileWithoutOpeningIt() async throws {
    let found = try await messages { folder in
      let place = folder.path + "/care/"
      unsafe mkfifo(place + "pipe.md", 0o644)
      unsafe symlink("/etc/passwd", place + "passwd.md")
      unsafe symlink("..", place + "loop")
      unsafe symlink("gone", place + "dangling.md")
    }
    #expect(
      found.map { $0.split(separator: "/").last ?? "" } == [
        "dangling.md' is a symbolic link [not-a-file]",
        "loop' is a symbolic link [not-a-file]",
        "passwd.md' is a symbolic link [not-a-file]",
        "pipe.md' is not a file [not-a-file]",
      ])
  }

  @Test func reportsNamesThatAreNotUTF8() async throws {
    let found = try await messages { folder in
      let made = try Program(path: "/bin/sh").run(
        ["-c", #"> "$(printf 'care/\377.md')""#], in: folder.path)
      #expect(made.status == 0)
    }
    #expect(
      found == [
        "care/\u{FFFD}.md: the name is not safe on every disk and in every browser [unsafe-name]"
      ])
  }

  @Test func reportsFoldersThatAreNestedTooDeep() async throws {
    let deep = "care/" + Array(repeating: "a", count: 40).joined(separator: "/")
    let found = try await messages([deep + "/page.md": SmallHub.page("Deep", ".", "kind: guide")])
    #expect(found.count == 1)
    #expect(found[0].hasSuffix("[unsafe-name]"))
  }

  @Test func reportsFileThatWouldHideOneOfTheHubsOwn() async throws {
    let found = try await messages(["assets/mark.svg": "<svg/>"])
    #expect(
      found == [
        "assets/mark.svg: the name is not safe on every disk and in every browser [unsafe-name]"
      ])
  }

  @Test(arguments: [
    ("audiences", "- {key: Leaders, title: L}", "there is another audience called 'Leaders'"),
    ("topics", "- {key: time, title: T}", "there is another topic called 'time'"),
    ("strands", "- {folder: care, title: C}", "there is another strand called 'care'"),
  ])
  func reportsKeysThatWouldGiveThePageOfAnother(
    _ list: String, _ entry: String, _ message: String
  ) async throws {
    let settings = SmallHub.settings.replacing("\(list):\n", with: "\(list):\n  \(entry)\n")
    let found = try await messages(["hub.yml": settings])
    #expect(found == ["hub.yml: \(message) [duplicate-key]"])
  }

  @Test func reportsRecordsThatWouldGiveThePageOfAnother() async throws {
    let record = "authors: A\n  year: '2025'\n  title: T\n  kind: report\n"
    let found = try await messages([
      "data/sources.yml": "- key: A-b\n  \(record)- key: a-b\n  \(record)"
    ])
    #expect(found == ["data/sources.yml: there is another source called 'A-b' [duplicate-key]"])
  }

  @Test(arguments: ["index.html", "feed.xml", "Care", "care/deep", "search", "con"])
  func refusesStrandFolder(folder: String) async throws {
    let settings = SmallHub.settings.replacing("folder: care", with: "folder: \(folder)")
    let found = try await messages(["hub.yml": settings])
    #expect(
      found.contains("hub.yml: a strand's folder may not be called '\(folder)' [reserved-folder]"))
  }

  @Test(arguments: [
    "../../secret.csv", "/etc/table.csv", "../care/table.csv", "../assets/.hidden/table.csv",
    "../assets/gone.csv", "../assets/table.txt",
  ])
  func readsNumbersOfChartsOnlyFromAssets(path: String) async throws {
    let chart = "```chart\ntype: bar\ntitle: Chart\ncsv: \(path)\n```\n"
    let found = try await messages([
      "care/first.md": SmallHub.page("First", chart, "kind: guide"),
      "care/table.csv": "a,b\n1,2\n", "assets/.hidden/table.csv": "a,b\n1,2\n",
      "assets/table.txt": "a,b\n1,2\n",
    ])
    #expect(found.contains { $0.hasPrefix("care/first.md: ") }, "\(found)")
  }
}
