import Testing

@testable import Archives

struct ZipReadingTests {
  private static let entries = [
    ArchiveEntry("a.xml", .bytes(Array("text".utf8))),
    ArchiveEntry("b/c.bin", .bytes([UInt8](repeating: 0, count: 3 << 20))),
  ]

  private static func archive() throws -> [UInt8] {
    try ZipArchive.bytes(of: entries, time: .beginning)
  }

  @Test func readsWhatWasWrittenToMemory() throws {
    let bytes = try Self.archive()
    #expect(try Self.archive() == bytes)
    var limits = ZipArchive.Limits()
    limits.ratio = 2000
    let read = try ZipArchive.read(bytes, limits: limits) { $0.hasSuffix(".xml") }
    #expect(read.names == ["a.xml", "b/c.bin"])
    #expect(read.files == ["a.xml": Array("text".utf8)])
  }

  @Test func refusesWhatIsTooMuch() throws {
    let bytes = try Self.archive()
    // Three megabytes of nothing are packed a thousand times tighter than they are.
    #expect(throws: ZipArchive.Refusal.tooLarge) { try ZipArchive.read(bytes) { _ in false } }
    var limits = ZipArchive.Limits()
    limits.ratio = 2000
    limits.bytes = 3 << 20
    #expect(throws: ZipArchive.Refusal.tooLarge) {
      try ZipArchive.read(bytes, limits: limits) { _ in false }
    }
    limits.files = 1
    #expect(throws: ZipArchive.Refusal.tooManyFiles(2)) {
      try ZipArchive.read(bytes, limits: limits) { _ in false }
    }
  }

  /// The sizes in the list of an archive may be false.
  @Test func believesNoSize() throws {
    var bytes = try Self.archive()
    // The size of a.xml in the list at the end of the archive, 24 bytes after the list's mark for a file.
    let mark: [UInt8] = [0x50, 0x4B, 1, 2]
    let list = try #require(bytes.firstRange(of: mark)).lowerBound
    bytes[list + 24] = 3
    var limits = ZipArchive.Limits()
    limits.ratio = 2000
    #expect(throws: ZipArchive.Refusal.damaged(path: "a.xml")) {
      try ZipArchive.read(bytes, limits: limits) { $0 == "a.xml" }
    }
  }

  @Test func saysWhatIsNoArchive() {
    for bytes in [Array("PK".utf8), [0x50, 0x4B, 3, 4] + [UInt8](repeating: 7, count: 100)] {
      #expect(throws: ZipArchive.Refusal.self) { try ZipArchive.read(bytes) { _ in true } }
    }
  }
}
