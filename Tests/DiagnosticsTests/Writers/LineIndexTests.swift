import Testing

@testable import Diagnostics

struct LineIndexTests {
  /// Columns in lines far longer than anyone writes, whichever place is asked for first.
  @Test(arguments: ["a", "é", "👩‍👩‍👧‍👦", "e\u{301}", "a👍🏽é", "\r", "日本語 "])
  func countsColumnsInLongLines(unit: String) {
    let line = String(repeating: unit, count: 12_000 / unit.utf8.count)
    let file = SourceFile(path: "a.md", bytes: Array("x\n\(line)\ny".utf8))
    var index = LineIndex(file)
    let characters = Array(line)
    var offsets = [2]
    for character in characters { offsets.append((offsets.last ?? 0) + character.utf8.count) }
    let places = Array(stride(from: 0, through: characters.count, by: 37))
    for place in places.reversed() + places {
      let found = index.locate(offsets[place])
      #expect(found.line == 1 && found.offset == offsets[place])
      // Where a kilobyte holds no two characters of ASCII, a mark may stand inside a cluster.
      let isExact = unit.utf8.allSatisfy { $0 < 0x80 } || unit.unicodeScalars.count == 1
      if isExact { #expect(found.characters == place) }
      #expect(abs(found.characters - place) <= 12)
    }
    #expect(index.locate(file.bytes.count).line == 2)
  }

  @Test func countsEveryCharacterOnceWhereOneIsPlain() {
    let line = String(repeating: "👩‍👩‍👧‍👦 ab", count: 2000)
    var index = LineIndex(SourceFile(path: "a.md", bytes: Array(line.utf8)))
    let found = index.locate(line.utf8.count)
    #expect(found.characters == line.count)
    #expect(found.utf16 == line.utf16.count)
  }
}
