import Diagnostics
import Foundation
import FrontMatter
import Model
import TestSupport
import Testing

@testable import Authoring

/// Where a new page goes, what it is called, and what is refused.
@Suite struct NewPagePlaceTests {
  @Test(arguments: [
    ("How we share out work", "care/how-we-share-out-work.md"),
    ("Crème brûlée: what's new?", "care/creme-brulee-whats-new.md"),
    ("../../etc/passwd", "care/etc-passwd.md"), ("CON", "care/con-page.md"),
    ("Index", "care/index-page.md"), ("Εργασία", "care/395-3c1-3b3-3b1-3c3-3af-3b1.md"),
    ("  Two\n lines\t", "care/two-lines.md"),
    (
      "A title that is much longer than any file should be called, because it says everything",
      "care/a-title-that-is-much-longer-than-any-file-should-be-called.md"
    ),
    (String(repeating: "x", count: 90), "care/" + String(repeating: "x", count: 60) + ".md"),
  ])
  func makesSafeNamesOfTitles(title: String, path: String) throws {
    let hub = try SampleHub()
    #expect(try hub.begin(.resource(.guide), title, strand: "care").path.text == path)
    #expect(hub.folder.text(path) != nil)
  }

  @Test(arguments: [
    (NewKind.pathway, "pathways/begin.md"), (.page, "pages/begin.md"), (.strand, "begin/index.md"),
  ])
  func putsOtherPagesIntoTheirFolders(kind: NewKind, path: String) throws {
    #expect(try SampleHub().begin(kind, "Begin").path.text == path)
  }

  @Test(arguments: [
    "Salford: ranges by grade", "It's \"new\": isn't it?", "No", "2026-11-23", "#1", "- a", "[x]",
    "{a: b}", "A\\B", "@x", "|", "'", "\"", "\u{201C}Quoted\u{201D}: yes", "Ends in colon:", "é",
  ])
  func keepsTitlesAsTheyAre(title: String) throws {
    let hub = try SampleHub()
    let page = try hub.begin(.resource(.guide), title, strand: "care", name: "new")
    let file = SourceFile(path: "new.md", bytes: Array(page.text.utf8))
    let reading = FrontMatterReading(of: file)
    #expect(reading.diagnostics == [])
    #expect(reading.fields?["title"]?.text == title)
  }

  @Test func takesANameInPlaceOfTheTitle() throws {
    let hub = try SampleHub()
    let page = try hub.begin(.resource(.guide), "A long title", strand: "care", name: "short.md")
    #expect(page.path.text == "care/short.md")
  }

  @Test func putsPagesIntoSections() throws {
    let hub = try SampleHub()
    #expect(try hub.begin(.section, "Git", strand: "care").path.text == "care/git/index.md")
    let page = try hub.begin(.resource(.guide), "One", strand: "care/git/")
    #expect(page.path.text == "care/git/one.md")
    #expect(page.strand?.folder == "care")
    let problem = #expect(throws: NewPageProblem.self) {
      try hub.begin(.resource(.guide), "One", strand: "care/../x")
    }
    #expect(problem?.description == "there is no strand 'care/../x': the strands are 'care' (Care)")
  }

  private static let strands = "'care' (Care)"

  @Test(arguments: [
    (
      NewPage.Request(.resource(.guide), title: " \n"),
      "the title has no words: write one in quotes, such as \"How we began\""
    ),
    (
      .init(.page, title: String(repeating: "é", count: 121)),
      "the title has 121 characters, and 120 is the most: shorten it"
    ),
    (.init(.page, title: "A\u{1B}[31mB"), "the title holds a hidden character: type it anew"),
    (
      .init(.resource(.guide), title: "A"),
      "say which strand it belongs to, with --strand and one of: 'care' (Care)"
    ),
    (
      .init(.resource(.guide), title: "A", strand: "cares"),
      "there is no strand 'cares': did you mean 'care' (Care)?"
    ),
    (
      .init(.resource(.guide), title: "A", strand: "../outside"),
      "there is no strand '../outside': the strands are 'care' (Care)"
    ),
    (
      .init(.pathway, title: "A", strand: "care"),
      "a pathway stands in no strand: leave out --strand"
    ),
    (
      .init(.page, title: "A", name: "../A page"),
      "'../A page' is not a safe name for a file: write --name a-page"
    ),
    (
      .init(.page, title: "A", name: "a/b"), "'a/b' is not a safe name for a file: write --name a-b"
    ),
    (
      .init(.page, title: "A", name: String(repeating: "a", count: 99)),
      "'pages/\(String(repeating: "a", count: 99)).md' is longer than 100 characters: choose a shorter "
        + "name with --name"
    ),
    (
      .init(.strand, title: "Topics"),
      "the hub needs the name 'topics' for a page of its own: choose another with --name"
    ),
  ])
  func saysWhyAPageCannotBeBegun(request: NewPage.Request, message: String) throws {
    let lists = try SampleHub().lists()
    let problem = #expect(throws: NewPageProblem.self) { try NewPage(request, in: lists) }
    #expect(problem?.description == message)
  }

  @Test func refusesAStrandWhoseFolderIsOutside() throws {
    let hub = try SampleHub(["hub.yml": SmallHub.settings.replacing("care", with: "../care")])
    let problem = #expect(throws: NewPageProblem.self) {
      try hub.begin(.resource(.guide), "A", strand: "../care")
    }
    #expect(
      problem?.description
        == "hub.yml has a strand with the folder '../care', which is not a safe name: run 'plait check'"
    )
  }

  @Test func leavesAFileThatIsThereAsItIs() throws {
    let hub = try SampleHub(["care/a.md": "mine"])
    let error = #expect(throws: NewFileError.self) {
      try hub.begin(.resource(.guide), "A", strand: "care")
    }
    #expect(error == .exists(path: hub.folder.path + "/care/a.md"))
    #expect(hub.folder.text("care/a.md") == "mine")
  }

  @Test(arguments: ["pages", "pages/new.md"])
  func writesThroughNoSymbolicLink(place: String) throws {
    let outside = try TemporaryFolder(["new.md": "theirs"])
    let hub = try SampleHub(["pages/old.md": "old"])
    if place == "pages" { try hub.folder.remove(place) }
    try FileManager.default.createSymbolicLink(
      atPath: hub.folder.path + "/" + place,
      withDestinationPath: place == "pages" ? outside.path : outside.path + "/new.md")
    let error = #expect(throws: NewFileError.self) { try hub.begin(.page, "New") }
    #expect(
      error
        == (place == "pages"
          ? .isNotFolder(path: hub.folder.path + "/pages")
          : .exists(path: hub.folder.path + "/pages/new.md")))
    #expect(outside.names() == ["new.md"])
    #expect(outside.text("new.md") == "theirs")
  }

  @Test func leavesNothingBehindWhenOneFileCannotBeMade() throws {
    let folder = try TemporaryFolder(["b": "a file in the way"])
    let paths = ["new/deep/a.md", "new/b.md", "b/c.md"].compactMap(PagePath.init)
    #expect(throws: NewFileError.isNotFolder(path: folder.path + "/b")) {
      try NewFiles(below: folder.path).write(paths.map { ($0, [0x78]) })
    }
    #expect(folder.names() == ["b"])
  }
}
