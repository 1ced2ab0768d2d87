import TestSupport
import Testing

@testable import Publishing

/// Whether all that an output shows of the hub was asked for.
struct ReaderTests {
  /// Each output is made once more of a hub that says something else wherever the output did not ask. One that read
  /// anything past its reader shows it.
  @Test func knowsAllThatAnOutputShows() async throws {
    let folder = try TemporaryFolder()
    let hubs = try await TwoHubs(folder)
    let trace = Trace()
    let noting = hubs.presenter.noting(in: trace)
    var kinds: Set<Question.Kind> = []
    for file in hubs.files {
      let bytes = try file.render(noting)
      let asked = trace.take()
      kinds.formUnion(asked.map(\.kind))
      let again = try await file.render(hubs.presenter(knowing: asked))
      let isSame = again == bytes
      #expect(isSame, "\(file.path) shows what it did not ask for")
    }
    // A question that no output asks was tried on none.
    let untried = Set(Question.Kind.allCases).subtracting(kinds)
    #expect(untried.map { "\($0)" }.sorted() == ["accessibility", "offers", "timeline"])
  }

  @Test func asksEachQuestionOnce() {
    let trace = Trace()
    for subject in [1, 2, 1, 1, 3, 2] { trace.note(Question(.card, subject)) }
    #expect(trace.take().map(\.number) == [1, 2, 3])
    #expect(trace.take() == [])
  }
}
