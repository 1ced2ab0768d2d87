import Testing

@testable import Preview

struct ReloadChannelTests {
  @Test func hasAnotherTokenEachTime() {
    let (one, two) = (ReloadChannel().token, ReloadChannel().token)
    #expect(one != two)
    #expect(one.count == 32 && one.allSatisfy { $0.isHexDigit })
  }

  @Test func givesTheNewestStateAtOnceToWhoHasSeenAnother() async {
    let channel = ReloadChannel()
    channel.publish([1])
    channel.publish([2])
    for seen in [0, 1, 7] {
      #expect(await channel.news(since: seen) == .init(number: 2, document: [2]))
    }
  }

  @Test func givesTheNextStateToAllWhoWait() async {
    let channel = ReloadChannel()
    channel.publish([1])
    let waiters = (0..<100).map { _ in Task { await channel.news(since: 1) } }
    while channel.waiting < 100 { await Task.yield() }
    channel.publish([2])
    for waiter in waiters { #expect(await waiter.value == .init(number: 2, document: [2])) }
    #expect(channel.waiting == 0)
  }

  @Test func stopsAWaiterThatIsCancelledAtAnyTime() async throws {
    let channel = ReloadChannel()
    for turn in 0..<500 {
      let waiter = Task { await channel.news(since: 0) }
      if turn % 2 == 0 { await Task.yield() }
      waiter.cancel()
      #expect(await waiter.value == nil)
    }
    #expect(channel.waiting == 0)
  }

  @Test func readsAQuestion() {
    let question = ReloadQuestion(body: Array("abc 42".utf8))
    #expect(question?.seen == 42)
    #expect(question?.isAllowed(by: "abc") == true)
    for token in ["abd", "ab", "abcd", ""] { #expect(question?.isAllowed(by: token) == false) }
  }

  @Test(arguments: ["", "0", "a", "a ", "a  0", "a -1", "a 0 ", "a 0x1", "a 9999999999999999999"])
  func refusesWhatIsNoQuestion(body: String) {
    #expect(ReloadQuestion(body: Array(body.utf8)) == nil)
  }
}
