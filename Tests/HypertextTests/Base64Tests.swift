import Hypertext
import Testing

struct Base64Tests {
  /// The test vectors of RFC 4648, section 10, and every digit.
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ]) func writesBytes(text: String, expected: String) {
    #expect(base64(Array(text.utf8)) == expected)
  }

  @Test func writesEveryDigit() {
    let bytes: [UInt8] = [0x00, 0x10, 0x83, 0xFB, 0xFF, 0xBF]
    #expect(base64(bytes) == "ABCD+/+/")
  }
}
