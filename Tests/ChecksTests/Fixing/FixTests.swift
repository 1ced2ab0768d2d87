import Foundation
import Testing

@testable import Publishing

@Suite struct FixTests {
  /// A field or a line of text, and what it is mended to; the same text where it is left to people.
  @Test(arguments: [
    ("published: 19/04/2026", "published: 2026-04-19"),
    ("published: \"19 April 2026\"  # so far", "published: 2026-04-19  # so far"),
    ("published: 03/04/2026", "published: 03/04/2026"),
    ("published: 2026-02-30", "published: 2026-02-30"),
    ("topics: [Allocation]", "topics: [allocation]"),
    ("topics: [alocation]", "topics: [allocation]"),
    ("topics: [location]", "topics: [location]"),
    ("review-in: 12", "review_in: 12"),
    ("review_in: 12 months", "review_in: 12"),
    ("status: “published”", "status: published"),
    ("owner: “Editors: all”", "owner: \"Editors: all\""),
    ("owner: Editors: all", "owner: \"Editors: all\""),
    (
      "related: [Salford.md, ../caseload/slafrod.md]",
      "related: [salford.md, ../caseload/slafrod.md]"
    ),
    ("related: ['salfrod.md']", "related: [salford.md]"),
    ("colour: blue", "colour: blue"),
  ])
  func mendsOnlyWhatIsCertainInFields(before: String, after: String) async throws {
    func page(_ field: String) -> String {
      "---\ntitle: A new page\nsummary: A page.\nkind: guide\n\(field)\n---\n\nText — ‘so’.\n"
    }
    #expect(try await mended(page(before)) == page(after))
  }

  @Test(arguments: [
    (
      "See [a](salfrod.md#what-they-did) and [b](<Salford.md>).",
      "See [a](salford.md#what-they-did) and [b](<salford.md>)."
    ),
    ("See [a](/caseload/salford.md \"Ranges\").", "See [a](salford.md \"Ranges\")."),
    ("See [a](../caseload).", "See [a](index.md)."),
    ("See [a][r] and [b][r].\n\n[r]: Salford.md", "See [a][r] and [b][r].\n\n[r]: salford.md"),
    ("See [a](salford.md#what-chaned).", "See [a](salford.md#what-changed)."),
    ("See [a](www.example.org/x).", "See [a](https://www.example.org/x)."),
    ("![Four](../assets/Team.png)", "![Four](../assets/team.png)"),
    (
      "See [a](reflection.md) and [b](solford-and-more.md).",
      "See [a](reflection.md) and [b](solford-and-more.md)."
    ),
    ("See [here](javascript:x) <b>", "See [here](javascript:x) <b>"),
    ("See [a](sal\\ford.md) `[b](Salford.md)`", "See [a](sal\\ford.md) `[b](Salford.md)`"),
  ])
  func mendsOnlyWhatIsCertainInText(before: String, after: String) async throws {
    #expect(try await mended("{front}\n\n\(before)\n") == TestHub.front + "\n\(after)\n")
  }

  /// Pages of which something is wrong, and what they become: changes that would leave something else wrong are not
  /// made.
  @Test(arguments: [
    ("-—-\n{fields}-—-\n\nText.\n", "---\n{fields}---\n\nText.\n"),
    ("—\n{fields}—\n\nText.\n", "---\n{fields}---\n\nText.\n"),
    (
      "---\n{fields}topics: [allocation]\nowner: Ann\ntags: [wellbeing, allocation]\n---\n\nText.\n",
      "---\n{fields}topics: [allocation, wellbeing]\nowner: Ann\n---\n\nText.\n"
    ),
    (
      "---\n{fields}tags:\n  - wellbeing\nowner: Ann\ntopics:\n  - allocation\n---\n\nText.\n",
      "---\n{fields}owner: Ann\ntopics: [allocation, wellbeing]\n---\n\nText.\n"
    ),
    (
      "---\n{fields}topics: allocation\ntags: wellbeing\n---\n\nText.\n",
      "---\n{fields}topics: [allocation, wellbeing]\n---\n\nText.\n"
    ),
    // A topic that does not exist, and a remark that would be lost.
    (
      "---\n{fields}topics: [allocation]\ntags: [no-such]\n---\n\nText.\n",
      "---\n{fields}topics: [allocation]\ntags: [no-such]\n---\n\nText.\n"
    ),
    (
      "---\n{fields}tags: [wellbeing] # Ann's\ntopics: [allocation]\n---\n\nText.\n",
      "---\n{fields}tags: [wellbeing] # Ann's\ntopics: [allocation]\n---\n\nText.\n"
    ),
    ("+++\n{fields}+++\n\nText.\n", "---\n{fields}---\n\nText.\n"),
    ("----\n{fields}---\n\nText.\n", "---\n{fields}---\n\nText.\n"),
    (
      "---\n{fields}credits:\n  * One\n  * Two\n---\n\nText.\n",
      "---\n{fields}credits:\n  - One\n  - Two\n---\n\nText.\n"
    ),
    (
      "---\n{fields}credits:\n  • One\n    and more\n  • Two\n---\n\nText.\n",
      "---\n{fields}credits:\n  - One\n    and more\n  - Two\n---\n\nText.\n"
    ),
    (
      "---\n{fields}credits:\n  -\u{A0}One\n  -\u{A0}Two\n---\n\nText.\n",
      "---\n{fields}credits:\n  - One\n  - Two\n---\n\nText.\n"
    ),
    (
      "---\n{fields}owner:\u{A0}Editors\n---\n\nText.\n",
      "---\n{fields}owner: Editors\n---\n\nText.\n"
    ),
    ("---\n{fields}---\n\n##\u{A0}One\n\nText.\n", "---\n{fields}---\n\n## One\n\nText.\n"),
    ("---\n{fields}---\n\n# A new page\n\nText.\n", "---\n{fields}---\n\n\n\nText.\n"),
    // The field that was meant is there already, and takes one text only.
    (
      "---\n{fields}author: Ann\ncredits: [Bea]\n---\n\nText.\n",
      "---\n{fields}credits: [Bea, Ann]\n---\n\nText.\n"
    ),
    (
      "---\n{fields}order: 3\nweight: 4\n---\n\nText.\n",
      "---\n{fields}order: 3\nweight: 4\n---\n\nText.\n"
    ),
    // No closing line.
    ("----\n{fields}\nText.\n", "----\n{fields}\nText.\n"),
    // What is meant for certain is changed beside what is not.
    (
      "---\n{fields}tags: [wellbeing]\ntopics: [alocation]\n---\n\nSee [a](Salford.md).\n",
      "---\n{fields}tags: [wellbeing]\ntopics: [allocation]\n---\n\nSee [a](salford.md).\n"
    ),
  ])
  func changesOnlyWhatIsRightAfterwards(before: String, after: String) async throws {
    let fields = "title: A new page\nsummary: A page.\nkind: guide\n"
    #expect(
      try await mended(before.replacing("{fields}", with: fields))
        == after.replacing("{fields}", with: fields))
  }

  /// The heading is linked to: without it the link would lead nowhere.
  @Test func leavesATitleThatIsLinkedTo() async throws {
    let page = "{front}\n\n# A new page\n\nSee [the top](#a-new-page).\n"
    #expect(try await mended(page) == page.replacing("{front}\n", with: TestHub.front))
  }

  @Test func beginsARecordThatHasNoHyphen() async throws {
    let path = "data/organisations.yml"
    let register = try #require(TestHub.clean[path])
    let added = "key: derby\n  name: Derby City Council\n  region: North West\n"
    let text = try await TestHub([path: register + added]).withFolder { root in
      let fix = Fix(content: root)
      try fix.apply(await fix.plan())
      return try String(contentsOfFile: root + "/" + path, encoding: .utf8)
    }
    #expect(text == register + "- " + added)
  }

  @Test func addsTheLineEndThatTheFileUses() async throws {
    #expect(try await mended("{front}\n\nText.") == TestHub.front + "\nText.\n")
    var hub = TestHub()
    let windows = Array(
      (TestHub.front + "\nSee [a](Salford.md)").replacing("\n", with: "\r\n").utf8)
    hub.files["caseload/new.md"] = [0xEF, 0xBB, 0xBF] + windows
    let text = try await hub.withFolder { root in
      let fix = Fix(content: root)
      try fix.apply(await fix.plan())
      return try Data(contentsOf: URL(fileURLWithPath: root + "/caseload/new.md"))
    }
    let expected = (TestHub.front + "\nSee [a](salford.md)\n").replacing("\n", with: "\r\n")
    #expect(Array(text) == [0xEF, 0xBB, 0xBF] + Array(expected.utf8))
  }

  @Test func changesNoOtherFileAndNothingTwice() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nSee [a](Salford.md).\n"])
    try await hub.withFolder { root in
      let fix = Fix(content: root)
      let changes = await fix.plan()
      #expect(changes.map(\.path) == [root + "/caseload/new.md"])
      try fix.apply(changes)
      for (path, bytes) in hub.files where path != "caseload/new.md" {
        #expect(FileManager.default.contents(atPath: root + "/" + path).map(Array.init) == bytes)
      }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: root + "/caseload").sorted() == [
          "croydon.md", "index.md", "new.md", "salford.md",
        ])
      #expect(await fix.plan().isEmpty)
    }
  }

  @Test func keepsThePermissionsOfAFile() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nSee [a](Salford.md).\n"])
    try await hub.withFolder { root in
      let path = root + "/caseload/new.md"
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      let fix = Fix(content: root)
      try fix.apply(await fix.plan())
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
  }

  @Test func leavesAFileAloneThatHasChangedInTheMeantime() async throws {
    let hub = TestHub(["caseload/new.md": "{front}\n\nSee [a](Salford.md).\n"])
    try await hub.withFolder { root in
      let path = root + "/caseload/new.md"
      let fix = Fix(content: root)
      let changes = await fix.plan()
      try Data("Other work\n".utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: OutputError.refused(path: path, reason: "it was changed in the meantime")) {
        try fix.apply(changes)
      }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "Other work\n")
    }
  }

  @Test func writesNothingOutsideTheContentFolder() async throws {
    try await TestHub().withFolder { root in
      let outside = root + "-beside.md"
      defer { try? FileManager.default.removeItem(atPath: outside) }
      try Data("one\n".utf8).write(to: URL(fileURLWithPath: outside))
      let change = try #require(
        FileChange(
          path: outside, before: Array("one\n".utf8), remedies: [Remedy(range: 0..<3, text: "two")])
      )
      #expect(throws: OutputError.refused(path: outside, reason: "it is not in the content folder"))
      {
        try Fix(content: root).apply([change])
      }
      #expect(try String(contentsOfFile: outside, encoding: .utf8) == "one\n")
    }
  }

  private func mended(_ page: String) async throws -> String {
    try await TestHub(["caseload/new.md": page]).withFolder { root in
      let fix = Fix(content: root)
      try fix.apply(await fix.plan())
      return try String(contentsOfFile: root + "/caseload/new.md", encoding: .utf8)
    }
  }
}
