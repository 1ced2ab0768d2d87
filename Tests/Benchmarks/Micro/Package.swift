// swift-tools-version: 6.3

import PackageDescription

/// Benchmarks of single modules, so that a regression can be placed. A package of its own: the product
/// knows nothing of it.
let package = Package(
  name: "micro-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "plait", path: "../../..")],
  targets: [
    .executableTarget(
      name: "MicroBenchmarks",
      dependencies: [.product(name: "Plait", package: "plait")],
      path: "MicroBenchmarks",
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .treatAllWarnings(as: .error),
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ]
)
