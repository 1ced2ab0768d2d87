import Testing

@testable import Model

struct PagePathTests {
  @Test(arguments: [
    "index.md", "care/first.md", "a/b/c/d.png", ".hidden", "a..b", "...", "a b/ü.md", "a.b.c",
  ])
  func takesPathsOfFiles(text: String) {
    #expect(PagePath(text)?.text == text)
  }

  @Test(arguments: [
    "", "/", "/a.md", "a/", "a//b.md", ".", "..", "./a.md", "a/./b.md", "../a.md", "a/../b.md",
    "a/..", "a\\b.md", "a\u{0}.md", "a\nb.md", "a\u{7F}.md",
  ])
  func refusesWhatIsNoPathOfAFile(text: String) {
    #expect(PagePath(text) == nil)
  }

  @Test(arguments: [
    ("index.md", "", "", "index.md", "md", "index", "index.html"),
    ("care/first.md", "care", "care", "first.md", "md", "first", "care/first.html"),
    ("a/b/c.TAR.GZ", "a/b", "a", "c.TAR.GZ", "gz", "c.TAR", "a/b/c.TAR.GZ"),
    ("a/.md", "a", "a", ".md", "", ".md", "a/.html"),
    ("a/md", "a", "a", "md", "", "md", "a/md"),
    (".md", "", "", ".md", "", ".md", ".md"),
  ])
  func hasParts(
    _ expected: (
      text: String, folder: String, top: String, name: String, ending: String, stem: String,
      output: String
    )
  ) throws {
    let path = try #require(PagePath(expected.text))
    #expect(path.folder == expected.folder)
    #expect(path.topFolder == expected.top)
    #expect(path.name == expected.name)
    #expect(path.fileExtension == expected.ending)
    #expect(path.stem == expected.stem)
    #expect(path.output == expected.output)
  }

  @Test(arguments: [
    ("a.md", "b.md", "a.md"),
    ("x/a.md", "b.md", "x/a.md"),
    ("a.md", "x/y/b.md", "../../a.md"),
    ("x/a.md", "x/b.md", "a.md"),
    ("x/y/a.md", "x/z/b.md", "../y/a.md"),
    // A folder and a file of the same name share nothing.
    ("x/x/a.md", "x/x", "x/a.md"),
  ])
  func isWrittenRelativeToAPage(_ target: String, _ page: String, _ expected: String) throws {
    let path = try #require(PagePath(target))
    let relative = path.relative(to: try #require(PagePath(page)))
    #expect(relative == expected)
    if case .file(let back) = try #require(PagePath(page)).following(relative) {
      #expect(back == path)
    } else {
      Issue.record("'\(relative)' does not lead back")
    }
  }

  @Test func sortsByBytes() {
    let paths = ["b.md", "a/z.md", "a.md", "Z.md", "ä.md"].compactMap(PagePath.init)
    #expect(paths.sorted().map(\.text) == ["Z.md", "a.md", "a/z.md", "b.md", "ä.md"])
  }
}
