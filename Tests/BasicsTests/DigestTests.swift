import Testing

@testable import Basics

/// The examples of FIPS 180-4, as NIST publishes them with the standard.
struct DigestTests {
  static let examples = [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ]

  @Test(arguments: examples) func makesTheDigestOfTheStandard(text: String, digest: String) {
    #expect(Digest(of: Array(text.utf8)).hexadecimal == digest)
  }

  @Test func takesBytesInPieces() {
    var hash = SHA256()
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    for start in stride(from: 0, to: bytes.count, by: 4_099) {
      hash.update(bytes[start..<min(start + 4_099, bytes.count)])
    }
    let digest = hash.finalize()
    #expect(
      digest.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    #expect(digest == Digest(of: bytes))
  }

  @Test func isKeptAsWordsAndGivenAsBytes() {
    let digest = Digest(of: Array("kept".utf8))
    #expect(Digest(words: digest.words) == digest)
    #expect(Digest(digest.bytes) == digest)
  }

  /// Threads share what libcrypto looks up once.
  @Test func isTheSameOnManyThreads() async {
    let inputs = (0..<2_000).map { Array("\($0)".utf8) }
    let expected = inputs.map { Digest(of: $0) }
    let made = await withTaskGroup(of: (Int, Digest).self) { group in
      for (number, bytes) in inputs.enumerated() { group.addTask { (number, Digest(of: bytes)) } }
      return await group.reduce(into: [Int: Digest]()) { $0[$1.0] = $1.1 }
    }
    #expect(inputs.indices.allSatisfy { made[$0] == expected[$0] })
  }
}
