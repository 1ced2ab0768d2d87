import Testing

@testable import Search

struct NumeralsTests {
  private func text(_ number: Int) -> String {
    var bytes: [UInt8] = []
    bytes.appendNumeral(number)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, " "), (1, "!"), (2, "#"), (26, ";"), (27, "="), (57, "["), (58, "]"), (63, "b"),
    (77, "p"), (78, "q "), (1_089, "{~"), (1_090, "|  "), (18_017, "}~~"), (18_018, "~    "),
    (.max, "~~~~~"),
  ])
  func writesSmallNumbersInFewCharacters(_ number: Int, _ written: String) {
    #expect(text(number) == written)
    #expect(Numerals.length(number) == written.utf8.count)
  }

  @Test(arguments: [0, 1, 2, 26, 27, 57, 58, 77, 78, 1_089, 1_090, 18_017, 18_018, 9_999_999])
  func readsWhatItWrote(_ number: Int) {
    var bytes: [UInt8] = [0x41]
    bytes.appendNumeral(number)
    bytes.append(0x41)
    var index = 1
    #expect(Numerals.read(bytes.span, at: &index) == number)
    #expect(index == bytes.count - 1)
  }

  @Test func usesNoCharacterThatNeedsAnEscape() {
    let digits = (0..<Numerals.base).map { Numerals.digit($0) }
    #expect(Set(digits).count == Numerals.base)
    #expect(digits.allSatisfy { $0 >= 0x20 && $0 < 0x7F && !#""\<"#.utf8.contains($0) })
  }
}
