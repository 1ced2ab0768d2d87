import Foundation
import TestSupport
import Testing

@testable import Archives

struct ZipArchiveTests {
  private static let time = ArchiveTime(year: 2026, month: 11, day: 25, second: 3 * 3600 + 62)

  private static let entries = [
    ArchiveEntry("Open me first.html", .bytes(Array("Start".utf8))),
    ArchiveEntry("hub/é.html", .bytes([UInt8](repeating: 0x61, count: 100_000))),
    ArchiveEntry("hub/empty.txt", .bytes([])),
  ]

  @Test func givesTheSameBytesEveryTime() throws {
    let folder = try TemporaryFolder()
    for name in ["one.zip", "two.zip"] {
      try ZipArchive.write(Self.entries, to: folder.path + "/" + name, time: Self.time)
    }
    let files = folder.tree()
    #expect(files["one.zip"] == files["two.zip"])
    #expect(files.keys.sorted() == ["one.zip", "two.zip"])
    #expect(try #require(files["one.zip"]).count < 1000)
  }

  @Test func packsFilesThatStandOnTheDisk() throws {
    let folder = try TemporaryFolder(["a.txt": "From the disk"])
    try ZipArchive.write(
      [ArchiveEntry("b/c.txt", .file(folder.path + "/a.txt"))], to: folder.path + "/a.zip",
      time: .beginning)
    let bytes = try #require(folder.tree()["a.zip"])
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    #expect(bytes.firstRange(of: Data("b/c.txt".utf8)) != nil)
    // 1 January 1980, as MS-DOS writes it.
    #expect(bytes[10..<14].elementsEqual([0, 0, 0x21, 0]))
  }

  @Test func storesAFileAsItIsWhereProgramsLookForIt() throws {
    let folder = try TemporaryFolder()
    let kind = String(repeating: "application/epub+zip ", count: 9)
    try ZipArchive.write(
      [ArchiveEntry("mimetype", .bytes(Array(kind.utf8)), isStored: true)] + Self.entries,
      to: folder.path + "/a.epub", time: .beginning)
    let bytes = try #require(folder.tree()["a.epub"])
    // Its name after 30 bytes of header, and with no extra field its bytes after that (EPUB 3.3, section 4.3).
    #expect(bytes[30..<38].elementsEqual("mimetype".utf8))
    #expect(bytes[38...].starts(with: kind.utf8))
  }

  @Test func writesTimesAsMSDOSDoes() {
    #expect(Self.time.date == UInt16(46 << 9 | 11 << 5 | 25))
    #expect(Self.time.time == UInt16(3 << 11 | 1 << 5 | 1))
    #expect(ArchiveTime(year: 1970, month: 1, day: 1, second: 0).date == 0x21)
  }

  @Test func saysWhyItCannotWrite() throws {
    let folder = try TemporaryFolder()
    #expect(
      throws: ZipArchive.Failure(
        reason: "Failure to create temporary file: No such file or directory")
    ) {
      try ZipArchive.write(Self.entries, to: folder.path + "/none/a.zip", time: .beginning)
    }
    #expect(throws: (any Error).self) {
      try ZipArchive.write(
        [ArchiveEntry("a", .file(folder.path + "/gone"))], to: folder.path + "/a.zip",
        time: .beginning)
    }
    #expect(folder.tree().isEmpty)
  }
}
