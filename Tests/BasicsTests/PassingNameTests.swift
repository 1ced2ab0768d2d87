import Testing

@testable import Basics

struct PassingNameTests {
  @Test(arguments: [
    "Thumbs.db", "desktop.ini", "Desktop.ini", ".DS_Store", "._x.md", "__MACOSX", "~$x.docx",
    "~$page.md",
    "x.md~", "#x.md#", ".x.md.swp", "x.md.swp", "x.tmp", "~WRL0001.tmp", "x.md.sb-1a2b-c3", "4913",
    "x.md___jb_tmp___", "$RECYCLE.BIN", "Icon\r", "@eaDir",
  ])
  func passesOverWhatNobodyWrote(name: String) {
    #expect(PassingName.matches(name))
  }

  @Test(arguments: [
    "x.md", "X.md", "thumbs.db.md", "hub.yml", "x.md.bak", "x - Copy.md", "x.md.txt", "#x.md",
    "tmp", "x.png", "",
  ])
  func readsWhatSomebodyMayHaveWritten(name: String) {
    #expect(!PassingName.matches(name))
  }
}
