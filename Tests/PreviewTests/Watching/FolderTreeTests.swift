import Foundation
import TestSupport
import Testing

@testable import Preview

/// What counts as a change. The kernel has noted a change before the call that made it returns, so nothing is waited
/// for here.
struct FolderTreeTests {
  private let folder: TemporaryFolder
  private var tree: FolderTree

  init() throws {
    folder = try TemporaryFolder([
      "watched/a.md": "a", "watched/b/c/d.md": "d", "watched/.git/HEAD": "x", "outside/e.md": "e",
      "outside/f/g.md": "g",
    ])
    tree = try FolderTree(folder.path + "/watched")
  }

  private func path(_ name: String) -> String { folder.path + "/" + name }

  private func move(_ old: String, to new: String) throws {
    try #require(unsafe rename(path(old), path(new)) == 0)
  }

  /// Writes without another file in between, as `TemporaryFolder` does not promise to.
  private func edit(_ name: String) throws {
    let file = try #require(FileHandle(forWritingAtPath: path(name)))
    try file.write(contentsOf: Data("edited".utf8))
    try file.close()
  }

  private func create(_ name: String) throws {
    try #require(FileManager.default.createFile(atPath: path(name), contents: Data("new".utf8)))
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  @Test mutating func findsNothingWhereNothingHappens() throws {
    #expect(tree.take() == .nothing)
    _ = try String(contentsOfFile: path("watched/a.md"), encoding: .utf8)
    #expect(tree.take() == .nothing)
    try edit("outside/e.md")
    #expect(tree.take() == .nothing)
    tree.close()
  }

  @Test mutating func findsAnEditInPlaceAtAnyDepth() throws {
    for name in ["watched/a.md", "watched/b/c/d.md"] {
      try edit(name)
      #expect(tree.take() == .change)
      #expect(tree.take() == .nothing)
    }
    tree.close()
  }

  @Test mutating func findsWhatIsMadeRemovedAndRenamed() throws {
    try create("watched/new.md")
    #expect(tree.take() == .change)
    try move("watched/new.md", to: "watched/b/newer.md")
    #expect(tree.take() == .change)
    try folder.remove("watched/b/newer.md")
    #expect(tree.take() == .change)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: path("watched/a.md"))
    #expect(tree.take() == .change)
    tree.close()
  }

  @Test mutating func findsAFileThatIsSavedOverAnother() throws {
    try create("watched/.a.md.swp")
    #expect(tree.take() == .nothing)
    try move("watched/.a.md.swp", to: "watched/a.md")
    #expect(tree.take() == .change)
    tree.close()
  }

  @Test mutating func watchesFoldersAsTheyCome() throws {
    try makeFolder("watched/x/y/z")
    try create("watched/x/y/z/early.md")
    #expect(tree.take() == .change)
    try create("watched/x/y/z/late.md")
    #expect(tree.take() == .change)
    try folder.remove("watched/x")
    #expect(tree.take() == .change)
    #expect(tree.take() == .nothing)
    tree.close()
  }

  @Test mutating func watchesFoldersThatAreMovedIn() throws {
    try move("outside/f", to: "watched/f")
    #expect(tree.take() == .change)
    try edit("watched/f/g.md")
    #expect(tree.take() == .change)
    tree.close()
  }

  @Test mutating func leavesFoldersThatAreMovedOut() throws {
    try move("watched/b", to: "outside/b")
    #expect(tree.take() == .change)
    try edit("outside/b/c/d.md")
    #expect(tree.take() == .nothing)
    tree.close()
  }

  @Test mutating func followsFoldersThatAreMovedAbout() throws {
    try move("watched/b", to: "watched/moved")
    #expect(tree.take() == .change)
    try edit("watched/moved/c/d.md")
    #expect(tree.take() == .change)
    // Into a new folder, before either is known of.
    try makeFolder("watched/new")
    try move("watched/moved", to: "watched/new/moved")
    #expect(tree.take() == .change)
    try edit("watched/new/moved/c/d.md")
    #expect(tree.take() == .change)
    // Out of what had another path when it came.
    try move("watched/new", to: "outside/new")
    #expect(tree.take() == .change)
    try edit("outside/new/moved/c/d.md")
    #expect(tree.take() == .nothing)
    tree.close()
  }

  @Test mutating func passesOverWhatEditorsWriteForAMoment() throws {
    for name in [
      ".#a.md", "a.md~", ".a.md.swp", ".a.md.swx", "4913", "#a.md#", ".DS_Store",
      "a.md___jb_tmp___",
    ] {
      try create("watched/\(name)")
      try edit("watched/\(name)")
      try folder.remove("watched/\(name)")
      #expect(tree.take() == .nothing, "\(name)")
    }
    tree.close()
  }

  @Test mutating func passesOverHiddenFolders() throws {
    try edit("watched/.git/HEAD")
    try makeFolder("watched/.new")
    try create("watched/.new/a.md")
    #expect(tree.take() == .nothing)
    try move("watched/.new", to: "watched/new")
    #expect(tree.take() == .change)
    try edit("watched/new/a.md")
    #expect(tree.take() == .change)
    tree.close()
  }

  @Test mutating func followsNoSymbolicLink() throws {
    try FileManager.default.createSymbolicLink(
      atPath: path("watched/link"), withDestinationPath: path("outside"))
    #expect(tree.take() == .change)
    try edit("outside/e.md")
    #expect(tree.take() == .nothing)
    tree.close()
  }

  @Test mutating func saysThatTheFolderIsGone() throws {
    try move("watched", to: "elsewhere")
    #expect(tree.take() == .gone)
    tree.close()
    var other = try FolderTree(path("elsewhere"))
    try folder.remove("elsewhere")
    while case let found = other.take(), found != .gone { #expect(found == .change) }
    other.close()
  }

  #if canImport(Glibc)
    @Test mutating func countsAsAChangeWhatCouldNotAllBeTold() throws {
      // More than the kernel keeps, in a place that is passed over, and a folder that is not told of.
      let most = try String(
        contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
      let count = try #require(Int(most.trimmingCharacters(in: .whitespacesAndNewlines)))
      try #require(count <= 1 << 20)
      let (one, two) = (path("watched/.one"), path("watched/.two"))
      try create("watched/.one")
      for _ in 0...(count / 4) {
        unsafe rename(one, two)
        unsafe rename(two, one)
      }
      try makeFolder("watched/unheard")
      var hasChanged = false
      for _ in 0...count {
        if tree.take() == .change {
          hasChanged = true
          break
        }
      }
      #expect(hasChanged)
      try create("watched/unheard/a.md")
      #expect(tree.take() == .change)
      tree.close()
    }

    @Test func readsWhatTheKernelTells() {
      let bytes: [UInt8] =
        [7, 0, 0, 0, 0, 1, 0, 0x40, 0, 0, 0, 0, 4, 0, 0, 0, 0x61, 0x62, 0, 0]
        + [1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
      #if _endian(little)
        #expect(
          InotifyEvent.read(bytes) == [
            InotifyEvent(watch: 7, mask: 0x4000_0100, name: "ab"),
            InotifyEvent(watch: 1, mask: 2, name: ""),
          ])
      #endif
      #expect(InotifyEvent.read(Array(bytes.prefix(15))) == [])
    }
  #endif
}
