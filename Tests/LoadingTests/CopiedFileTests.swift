import Testing

@testable import Graph
@testable import Loading
@testable import Model

struct CopiedFileTests {
  @Test(arguments: [
    ("a/x.md.bak", CopiedFile.Reason.backup), ("a/x.md.orig", .backup), ("a/x.md.OLD", .backup),
    ("a/Copy of x.md", .copy), ("a/Copy (2) of x.md", .copy), ("a/x - Copy.md", .copy),
    ("a/x - Copy (3).md", .copy), ("a/x (1).md", .copy), ("a/x copy.md", .copy),
    ("a/x copy 2.md", .copy), ("a/x 2.md", .copy), ("a/x (copy).md", .copy),
    ("a/x (another copy).md", .copy), ("a - Copy/x.md", .copy),
    ("a/x (Ann's conflicted copy 2026-11-23).md", .conflict),
    ("a/x (conflicted copy 2026-11-23 101112).md", .conflict),
    ("a/x (Case Conflict).md", .conflict),
    ("a/x.sync-conflict-20261123-101112-ABCDEFG.md", .conflict),
    ("a/x_conflict-20261123-101112.md", .conflict), ("a/x-LAPTOP-4F3A.md", .conflict),
    ("a/x-Anns-MacBook.md", .conflict), ("a/x_REMOTE_4711.md", .conflict),
  ])
  func findsTheOriginal(_ path: String, _ reason: CopiedFile.Reason) throws {
    let copy = try #require(CopiedFile(path))
    #expect(copy.original == "a/x.md")
    #expect(copy.reason == reason)
  }

  @Test(arguments: [
    "a/x.md", "a/copy.md", "a/x-copy.md", "a/version-2.md", "a/v1.2.md", "a/copying.md",
    "a/2026.md",
    "a/(1).md", "a/ 2.md", "a/role_conflict-policy.md", "a/-A.md", "a/Copy.md", "", "/",
  ])
  func leavesOtherNames(_ path: String) {
    #expect(CopiedFile(path) == nil)
  }
}
