import Testing

@testable import Basics

struct UniqueIDTests {
  @Test func isTheSameForTheSameText() {
    // The beginning of the SHA-256 of "abc", with the bits of RFC 9562, section 5.8, in their places.
    #expect(UniqueID(of: "abc").description == "ba7816bf-8f01-8fea-8141-40de5dae2223")
    #expect(UniqueID(of: "abd") != UniqueID(of: "abc"))
  }

  @Test func isAnotherEachTimeThatChanceMakesIt() {
    var generator = SystemRandomNumberGenerator()
    let all = Set((0..<100).map { _ in UniqueID(using: &generator).description })
    #expect(all.count == 100)
    for text in all {
      #expect(text.count == 36)
      #expect(Array(text)[14] == "4")
      #expect("89ab".contains(Array(text)[19]))
    }
  }
}
