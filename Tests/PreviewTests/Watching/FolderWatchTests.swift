import Foundation
import TestSupport
import Testing

@testable import Preview

struct FolderWatchTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder(["a.md": "a"])
  }

  @Test(.timeLimit(.minutes(10))) func givesAnElementForEachChange() async throws {
    let watch = try FolderWatch(folder: folder.path)
    var changes = watch.changes.makeAsyncIterator()
    for number in 0..<5 {
      try folder.write(["\(number)/new.md": "x"])
      try #require(await changes.next() != nil)
    }
  }

  /// With longer pauses than the usual, so that a slow machine does not make two bursts of one.
  @Test(.timeLimit(.minutes(10))) func givesOneElementForABurst() async throws {
    let watch = try FolderWatch(
      folder: folder.path, pauses: .init(quiet: .seconds(1), most: .seconds(40)))
    let told = Tally()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for await _ in watch.changes { told.add() }
      }
      try folder.write(
        Dictionary(uniqueKeysWithValues: (0..<200).map { ("new/\($0).md", "text") }))
      try await eventually { told.count > 0 }
      // Whatever had been told twice would be told before this.
      try folder.write(["last.md": "x"])
      try await eventually { told.count > 1 }
      #expect(told.count == 2)
      group.cancelAll()
    }
  }

  @Test(.timeLimit(.minutes(10))) func doesNotWaitForWhoWritesAllTheTime() async throws {
    let watch = try FolderWatch(folder: folder.path)
    let over = Tally()
    let folder = folder
    let writer = Task {
      try await onThread {
        while over.count == 0 {
          try folder.write(["a.md": "again"])
          usleep(1_000)
        }
      }
    }
    var changes = watch.changes.makeAsyncIterator()
    for _ in 0..<3 { try #require(await changes.next() != nil) }
    over.add()
    try await writer.value
  }

  @Test(.timeLimit(.minutes(10))) func endsWithTheFolder() async throws {
    try folder.write(["inner/a.md": "a"])
    let watch = try FolderWatch(folder: folder.path + "/inner")
    try folder.remove("inner")
    var changes = watch.changes.makeAsyncIterator()
    try #require(await changes.next() != nil)
    while await changes.next() != nil {}
  }

  /// Another folder in its place, which the system tells nobody of who watches the first.
  @Test(.timeLimit(.minutes(10)), arguments: ["link", "above"])
  func endsWhenAnotherFolderIsInItsPlace(way: String) async throws {
    try folder.write(["one/content/a.md": "a", "two/content/a.md": "b"])
    let path = way == "link" ? folder.path + "/link" : folder.path + "/one/content"
    #expect(unsafe symlink("one/content", folder.path + "/link") == 0)
    let watch = try FolderWatch(folder: path)
    if way == "link" {
      try folder.remove("link")
      #expect(unsafe symlink("two/content", folder.path + "/link") == 0)
    } else {
      #expect(unsafe rename(folder.path + "/one", folder.path + "/three") == 0)
      #expect(unsafe rename(folder.path + "/two", folder.path + "/one") == 0)
    }
    var changes = watch.changes.makeAsyncIterator()
    try #require(await changes.next() != nil)
    while await changes.next() != nil {}
  }

  @Test(.timeLimit(.minutes(10))) func endsWithTheWatch() async throws {
    var watch: FolderWatch? = try FolderWatch(folder: folder.path)
    let changes = try #require(watch?.changes)
    watch = nil
    for await _ in changes {}
  }

  @Test func saysWhatCannotBeWatched() throws {
    let none = folder.path + "/none"
    #expect(throws: PreviewError("'\(none)' cannot be watched: there is no such folder")) {
      try FolderWatch(folder: none)
    }
    let file = folder.path + "/a.md"
    #expect(throws: PreviewError("'\(file)' cannot be watched: it is not a folder")) {
      try FolderWatch(folder: file)
    }
  }

  @Test func saysHowToRaiseTheLimit() {
    #expect(
      PreviewError(watching: "content", failed: ENOSPC).description == """
        'content' cannot be watched: the system watches no more folders for you; raise its limit, \
        fs.inotify.max_user_watches, for example with 'sudo sysctl \
        fs.inotify.max_user_watches=524288'
        """)
  }

  @Test func tellsABurstAfterQuietOrInTheEnd() {
    let start = ContinuousClock.now
    var burst = Burst(at: start, pauses: .usual)
    #expect(burst.due == start + .milliseconds(10))
    burst = burst.followed(at: start + .milliseconds(8))
    #expect(burst.due == start + .milliseconds(18))
    burst = burst.followed(at: start + .milliseconds(95))
    #expect(burst.due == start + .milliseconds(100))
  }
}
