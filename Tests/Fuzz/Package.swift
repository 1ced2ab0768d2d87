// swift-tools-version: 6.3

import PackageDescription

/// Every fuzzer is compiled with the strictness of the product.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The fuzzer of a name: libFuzzer brings `main`, and calls its `LLVMFuzzerTestOneInput`.
func fuzzer(_ name: String, _ others: Target.Dependency...) -> Target {
  .executableTarget(
    name: name, dependencies: ["Fuzzing"] + others,
    path: "Fuzzers/\(name)", swiftSettings: strict)
}

/// Fuzzers of all that reads what strangers wrote; see README.md. A package of its own, because only a build with
/// libFuzzer can link them. What they claim, `Fuzzing`, is a test target of the package above, too.
let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "plait", path: "../..")],
  targets: [
    fuzzer("MarkdownFuzz"),
    fuzzer("TimeFuzz", "SlownessCounters"),
    fuzzer("FrontMatterFuzz"),
    fuzzer("AddressFuzz"),
    fuzzer("SearchFuzz"),
    fuzzer("ImportFuzz"),
    fuzzer("HubImportFuzz"),
    fuzzer("FormulaFuzz"),

    // What is claimed of every input.
    .target(
      name: "Fuzzing", dependencies: [.product(name: "PlaitReaders", package: "plait")],
      path: "Fuzzing", exclude: ["CorpusTests.swift"], swiftSettings: strict),
    // Counters by which libFuzzer tells slow inputs from others.
    .target(name: "SlownessCounters", path: "SlownessCounters"),
  ]
)
