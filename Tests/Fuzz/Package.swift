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
    name: name,
    dependencies: ["FuzzSupport", .product(name: "PlaitReaders", package: "plait")] + others,
    path: name, swiftSettings: strict)
}

/// Fuzzers of all that reads what strangers wrote; see README.md. A package of its own: the product
/// knows nothing of it.
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

    // What fuzzers share.
    .target(name: "FuzzSupport", path: "FuzzSupport", swiftSettings: strict),
    // Counters by which libFuzzer tells slow inputs from others.
    .target(name: "SlownessCounters", path: "SlownessCounters"),
  ]
)
