import ArgumentParser
import Publishing

/// What every command that reads a hub is told.
struct ContentOptions: ParsableArguments {
  @Option(name: .long, help: "The folder that holds hub.yml and the pages.")
  var content = "content"

  @Flag(name: .long, help: "Take drafts and pages in review as part of the hub.")
  var drafts = false

  @Flag(name: .long, help: "Treat warnings as errors.")
  var strict = false

  /// A request for a build of this content into `output`.
  func request(output: String) -> Build.Request {
    var request = Build.Request(content: content, output: output)
    request.includesDrafts = drafts
    request.isStrict = strict
    request.workers = Machine.processors
    return request
  }
}
