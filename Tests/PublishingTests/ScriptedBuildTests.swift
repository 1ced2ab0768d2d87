import Diagnostics
import Graph
import Model
import Publishing
import TestSupport
import Testing

/// What the manual says of a program that builds a hub: only what the library offers to all is used.
@Suite struct ScriptedBuildTests {
  @Test func givesTheTitlesOfTheHubThatItBuilt() async throws {
    let (folder, output) = (try TemporaryFolder(SmallHub.files()), try TemporaryFolder())
    let titles = try await titles(content: folder.path, output: output.path + "/hub")
    #expect(titles == ["First", "Care", "Second"])
  }
}

/// Builds a hub and gives the titles of its pages.
func titles(content: String, output: String) async throws -> [String] {
  let outcome = try await Build(Build.Request(content: content, output: output)).run()
  guard let hub = outcome.hub else { return outcome.diagnostics.map(\.message) }
  return hub.pages.map(\.front.title)
}
