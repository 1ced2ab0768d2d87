import Testing

@Suite struct CleanHubTests {
  @Test func findsNothingWrongWithTheHubThatAllTestsChange() async throws {
    #expect(try await TestHub().report() == "")
  }
}
