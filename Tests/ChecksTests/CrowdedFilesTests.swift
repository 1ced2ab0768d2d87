import Diagnostics
import Testing

@testable import Checks

struct CrowdedFilesTests {
  private func breach(_ number: Int, of rule: Rule, in path: String) -> Diagnostic {
    Diagnostic(rule, "\(number)", at: .init(path, SourceRange(number..<number + 1)))
  }

  private let error = Rule("grave", .error, explanation: "", wrong: "", right: "")
  private let note = Rule("light", .note, explanation: "", wrong: "", right: "")

  @Test func tellsAThousandOfAFileAndThatThereAreMore() {
    let many = (0..<1500).map { breach($0, of: note, in: "b.md") }
    let grave = (2000..<2003).map { breach($0, of: error, in: "b.md") }
    let others = (0..<1000).map { breach($0, of: note, in: "a.md") }
    let found = CrowdedFiles.thinned((many + others + grave).shuffled()).sorted()
    let shown = (others + many.prefix(997) + grave).sorted()
    #expect(found.filter { $0.rule.id != "more-problems" } == shown)
    let rest = found.filter { $0.rule.id == "more-problems" }
    #expect(rest.map(\.place) == [many[997].place])
    #expect(
      rest.map(\.message) == ["there are more problems in this file than the 1000 that are shown"])
  }
}
