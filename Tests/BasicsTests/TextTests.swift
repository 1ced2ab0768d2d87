import Basics
import Testing

struct TextTests {
  @Test(
    arguments: [
      ([], nil), ([0x61, 0xC3, 0xA9], nil), ([0x61, 0xE9, 0x62], 1), ([0xC3], 0),
      ([0x61, 0xE2, 0x82], 1), ([0x61, 0xED, 0xA0, 0x80], 1), ([0xF0, 0x9F, 0x98, 0x80, 0xFF], 4),
    ] as [([UInt8], Int?)])
  func findsTheFirstByteThatIsNoText(bytes: [UInt8], offset: Int?) {
    #expect(UTF8Validity.firstInvalid(in: bytes) == offset)
    #expect(UTF8Validity.isValid(bytes, bytes.indices) == (offset == nil))
  }

  @Test(
    arguments: [
      ("É", "e"), ("ł", "l"), ("ß", "ss"), ("Æ", "ae"), ("ŵ", "w"), ("ẁ", "w"), ("Þ", "th"),
    ] as [(Unicode.Scalar, String)])
  func foldsLatinLetters(letter: Unicode.Scalar, folded: String) {
    #expect(LatinFolding.fold(letter.value).map { String(decoding: $0, as: UTF8.self) } == folded)
  }
}
