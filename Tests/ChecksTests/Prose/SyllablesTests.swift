import Testing

@testable import Checks

/// Syllables of words as dictionaries divide them.
struct SyllablesTests {
  @Test(arguments: [
    (1, "a the case team worked changed times through I 2026 (\u{201C}lead\u{201D}) plans, don't"),
    (2, "social worker caseload table needed changes useful AI didn't doesn\u{2019}t people being"),
    (2, "trying client review careful rarely question agreed children on-call and/or caf\u{E9}"),
    (3, "management media period element recorded services NHS area quality video racism"),
    (4, "evaluate authority society experience coordinate supervision material"),
    (5, "opportunity evaluation university"),
  ])
  func countsSyllables(count: Int, words: String) {
    for word in words.split(separator: " ") {
      #expect(Syllables.count(in: Array(word.utf8)[...]) == count, "\(word)")
    }
  }
}
