import Foundation
import Testing

/// Whole messages for broken content, as an editor gets them.
///
/// To record them anew: `PLAIT_RECORD=1 swift test --filter GoldenTests`. That run fails, so that nobody
/// records without reading what changed.
@Suite struct GoldenTests {
  private static let isRecording = ProcessInfo.processInfo.environment["PLAIT_RECORD"] == "1"

  private static let files = (try? GoldenFile.all()) ?? []

  @Test(arguments: files.flatMap(\.cases))
  func says(broken: GoldenCase) async throws {
    if Self.isRecording { return }
    #expect(try await broken.hub().report() == broken.messages)
  }

  @Test(.enabled(if: isRecording)) func recordsOnlyWhenAskedTo() async throws {
    for file in Self.files {
      var messages: [String] = []
      for entry in file.cases { messages.append(try await entry.hub().report()) }
      try file.record(messages)
    }
    Issue.record("the messages were recorded: read what changed, and run the tests again")
  }

  /// After the place, or in a line of its own.
  @Test(arguments: files.flatMap(\.cases))
  func saysWhatToDo(broken: GoldenCase) {
    for message in broken.messages.split(separator: "\n\n") {
      #expect(message.contains(/(\^~*|  =) \S/), "no remedy: \(message)")
    }
  }

  @Test func coversBrokenContentWidely() {
    let cases = Self.files.flatMap(\.cases)
    #expect(cases.count >= 200)
    #expect(Set(cases.map(\.name)).count == cases.count, "each case has a name of its own")
    let withSeveral = cases.filter { entry in
      let places = entry.messages.split(separator: "\n").filter {
        $0.hasPrefix("content/") && !$0.contains(": note: ")
      }
      let files = Dictionary(grouping: places) { $0.prefix { $0 != ":" } }
      return files.contains { $1.count > 1 }
    }
    #expect(withSeveral.count >= 10)
  }
}
