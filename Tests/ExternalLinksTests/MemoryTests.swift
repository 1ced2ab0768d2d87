import Diagnostics
import TestSupport
import Testing

@testable import ExternalLinks

/// What is remembered of links, and what is excepted.
struct MemoryTests {
  private let page: WebAddress
  private let other: WebAddress

  init() throws {
    page = try WebAddress("https://a.example/x")
    other = try WebAddress("https://b.example/")
  }

  @Test func keepsGoodNewsOnly() throws {
    var memory = VerdictMemory()
    memory.keep(.alive, on: page, time: 100)
    memory.keep(.moved(to: "https://c.example/"), on: other, time: 50)
    let file = memory.file
    #expect(
      String(decoding: file, as: UTF8.self)
        == "Plait links 1\n100\thttps://a.example/x\t\n50\thttps://b.example/\thttps://c.example/\n"
    )
    let again = VerdictMemory(file, since: 50, now: 100)
    #expect(again.verdict(on: page) == .alive)
    #expect(again.verdict(on: other) == .moved(to: "https://c.example/"))
    memory.keep(.dead(.status(404)), on: page, time: 200)
    memory.keep(.unknown(.circle), on: other, time: 200)
    #expect(memory.file == VerdictMemory().file)
  }

  @Test(arguments: [(51, 200), (0, 49)])
  func forgetsWhatIsOldOrNotYet(since: Int, now: Int) {
    let file = Array("Plait links 1\n50\thttps://a.example/x\t\n".utf8)
    #expect(VerdictMemory(file, since: since, now: now).verdict(on: page) == nil)
  }

  @Test(arguments: [
    ("https://a.example/x", true), ("https://a.example/*", true), ("*", true), ("*/x", true),
    ("https://*/x", true),
    ("*a*ex*", true), ("https://a.example/x*", true), ("https://a.example/", false),
    ("a.example", false),
    ("*b*", false), ("*x*x*x", false), ("# https://a.example/x", false),
    ("https://a.example/x/*", false),
  ])
  func matchesAddresses(pattern: String, isMatch: Bool) {
    var used: Set<Int> = []
    let exceptions = LinkExceptions(SourceFile(path: "e", bytes: Array("\(pattern)\n".utf8)))
    #expect(exceptions.match("https://a.example/x", used: &used) == isMatch)
  }

  @Test func isMatchedInOnePass() {
    let stars = String(repeating: "*a", count: 200) + "*b"
    let exceptions = LinkExceptions(SourceFile(path: "e", bytes: Array(stars.utf8)))
    var used: Set<Int> = []
    let seconds = processorSeconds {
      #expect(!exceptions.match("https://" + String(repeating: "a", count: 7000), used: &used))
    }
    #expect(seconds < 1)
  }
}
