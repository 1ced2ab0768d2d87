import Foundation

/// A program run as a child of the test.
public struct Program: Sendable {
  /// What came of a run.
  public struct Run: Sendable, Equatable {
    /// The exit code, or 128 and the signal's number when one ended it, as shells say it.
    public let status: Int
    /// What it printed.
    public let output: String
    /// What it reported.
    public let errors: String

    /// A run of which everything is known.
    public init(status: Int, output: String, errors: String) {
      self.status = status
      self.output = output
      self.errors = errors
    }
  }

  /// Where it lies.
  public let path: String

  /// The program at a path.
  public init(path: String) {
    self.path = path
  }

  /// `plait` as it was built with these tests: it lies beside the test bundle.
  public static var plait: Program {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
      let folder = bundle.bundleURL.deletingLastPathComponent().path
    #else
      let folder = Bundle.main.bundlePath
    #endif
    return Program(path: ProcessInfo.processInfo.environment["PLAIT"] ?? folder + "/plait")
  }

  /// Runs the program to its end, with `environment` added to the test's own.
  public func run(
    _ arguments: [String], in folder: String? = nil, environment: [String: String] = [:],
    input: String = ""
  ) throws -> Run {
    // Files rather than pipes: none of them fills up while nobody reads it.
    let streams = try TemporaryFolder(["in": input, "out": "", "err": ""])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    process.standardInput = FileHandle(forReadingAtPath: streams.path + "/in")
    process.standardOutput = FileHandle(forWritingAtPath: streams.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: streams.path + "/err")
    try process.run()
    process.waitUntilExit()
    let code = Int(process.terminationStatus)
    return Run(
      status: process.terminationReason == .exit ? code : 128 + code,
      output: streams.text("out") ?? "", errors: streams.text("err") ?? "")
  }
}
