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
    (64, "c "), (2_271, "z~"), (2_272, "{  "), (27_663, "}~~"), (27_664, "~    "),
    (.max, "~~~~~"),
  ])
  func writesSmallNumbersInFewCharacters(_ number: Int, _ written: String) {
    #expect(text(number) == written)
    #expect(Numerals.length(number) == written.utf8.count)
  }

  @Test(arguments: [0, 1, 2, 26, 27, 57, 58, 63, 64, 2_271, 2_272, 27_663, 27_664, 9_999_999])
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
