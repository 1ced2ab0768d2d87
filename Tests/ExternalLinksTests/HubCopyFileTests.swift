import Diagnostics
import FrontMatter
import Model
import Testing

@testable import ExternalLinks

/// What is kept of the `hub.json` of another site, whatever that sends.
struct HubCopyFileTests {
  private func copy(_ json: String, registers: [SharedRegister] = []) throws -> String {
    let hub = LinkedHub(
      key: Positioned("practice", at: .init(0..<1)),
      url: Positioned("https://practice.example.org", at: .init(0..<1)), registers: registers)
    return String(decoding: try HubCopyFile(Array(json.utf8), of: hub).bytes, as: UTF8.self)
      .split(separator: "\n").dropFirst(2).joined(separator: "\n")
  }

  @Test func keepsPathsAndAnchors() throws {
    #expect(
      try copy(
        #"{"title": "Practice \"now\"", "pages": [{"path": "b/c.html", "words": 3, "headings": ["#
          + #"{"anchor": "one", "title": "One", "level": 2}, {"anchor": "zwölf"}]}, {"path": "a.html"}]}"#
      ) == """
        title: "Practice \\"now\\""
        pages:
          - path: a.md
          - path: b/c.md
            anchors: ["one", "zwölf"]
        """)
  }

  @Test(arguments: [
    "../a.html", "/a.html", "a//b.html", "a.md", "https://x.example/a.html", "A b.html", "con.html",
    "a\\\\b.html", "a\\nb.html", "a.html\\u0000.html",
  ])
  func keepsNoPathThatAHubCannotHave(_ path: String) throws {
    #expect(
      try copy("{\"pages\": [{\"path\": \"\(path)\"}, {\"path\": \"a.html\"}]}").hasSuffix(
        "pages:\n  - path: a.md"))
  }

  @Test func keepsNoCharacterThatSteersMachines() throws {
    let text = try copy(
      #"{"title": "a\u202eb\u0007\u2028c\ud83d\ude00\n- x: y", "pages": [{"path": "a.html", "headings": ["#
        + #"{"anchor": "a\"]\nb"}, {"anchor": "x y"}, {"anchor": "\u202e"}, {"anchor": "ok"}, {"anchor": 3}]}]}"#
    )
    #expect(
      text == """
        title: "ab c😀 - x: y"
        pages:
          - path: a.md
            anchors: ["ok"]
        """)
  }

  @Test(arguments: [
    ("", HubCopyFile.Unusable.notJSON), ("<html>", .notJSON), ("{}", .noPages), ("[]", .noPages),
    (#"{"pages": "x"}"#, .noPages), (#"{"pages": [1, {"path": 2}]}"#, .noPages),
    (String(repeating: "[", count: 100_000), .notJSON),
    ("{\"pages\": [" + String(repeating: "{},", count: 6000) + "{}]}", .tooManyPages(6001)),
    (String(repeating: " ", count: 33 << 20), .tooLong),
  ])
  func refusesWhatIsNoHub(_ json: String, _ reason: HubCopyFile.Unusable) {
    #expect(throws: reason) { try copy(json) }
  }

  @Test func keepsTheRecordsThatAreTakenAndFitTheirSchema() throws {
    let json = #"""
      {"pages": [{"path": "a.html"}], "terms": [
        {"term": "one", "path": "x.html", "definition": "A\n: b", "also": ["ones"], "usedOn": ["a.html"]},
        {"term": "two"}, {"definition": "None."}, 3, {"term": ["x"], "definition": "y"}
      ], "sources": [
        {"key": "k", "authors": "A", "year": "2025", "title": "T", "kind": "report", "copyOf": "c",
          "url": "https://example.org/", "retrieved": "2025-02-03", "citedBy": ["a.html"]},
        {"key": "bad", "authors": "A", "year": "2025", "title": "T", "kind": "report", "url": "javascript:1"}
      ], "organisations": [{"key": "o", "name": "O", "region": "R", "inNetwork": true, "anonymous": false}]}
      """#
    #expect(
      try copy(json, registers: [.glossary, .organisations, .sources]) == """
        title: "practice"
        pages:
          - path: a.md
        registers: [glossary, organisations, sources]
        glossary:
          - term: "one"
            definition: "A : b"
            also: ["ones"]
        organisations:
          - key: "o"
            name: "O"
            region: "R"
            network: true
            anonymous: false
        sources:
          - key: "k"
            authors: "A"
            year: "2025"
            title: "T"
            kind: "report"
            url: "https://example.org/"
            retrieved: "2025-02-03"
            copy_of: "c"
        """)
    #expect(try copy(json) == "title: \"practice\"\npages:\n  - path: a.md")
  }

  @Test func refusesMoreThanMayBeKept() {
    let headings = (0..<900).map { "{\"anchor\": \"\($0)\(String(repeating: "a", count: 250))\"}" }
    let pages = (0..<12).map {
      "{\"path\": \"p\($0).html\", \"headings\": [\(headings.joined(separator: ","))]}"
    }
    #expect(throws: HubCopyFile.Unusable.tooMuch) {
      try copy("{\"pages\": [\(pages.joined(separator: ","))]}")
    }
  }
}
