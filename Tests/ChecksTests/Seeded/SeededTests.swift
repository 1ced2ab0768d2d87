import Basics
import Diagnostics
import Model
import Publishing
import Testing

@Suite struct SeededTests {
  /// Every one of five hundred faults in a thousand pages is found at its line and column, and nothing else
  /// is reported.
  @Test(arguments: [UInt64(2_026)]) func findsEveryFaultAndNothingElse(seed: UInt64) async throws {
    let seeded = SeededHub(pages: 1_000, defects: 500, seed: seed)
    #expect(seeded.expected.count == 500)
    let found = try await seeded.hub.withFolder { root in
      let diagnostics = await Build(seeded.hub.request(for: root)).check().diagnostics
      return try diagnostics.map { diagnostic in
        let path = diagnostic.place.path
        let file = SourceFile(path: path, bytes: try readFile(at: path))
        let place = file.position(at: diagnostic.place.range?.lowerBound ?? 0)
        let shown = path.dropFirst(root.count + 1)
        return "\(shown):\(place.line):\(place.column): \(diagnostic.rule.id)"
      }.sorted()
    }
    let missed = Set(seeded.expected).subtracting(found).sorted()
    let invented = Set(found).subtracting(seeded.expected).sorted()
    #expect(missed == [])
    #expect(invented == [])
    #expect(found.count == seeded.expected.count)
  }
}
