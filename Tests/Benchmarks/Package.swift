// swift-tools-version: 6.3

import PackageDescription

/// A package of its own, and without dependencies, so that building the product never waits for it.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .executableTarget(name: "HubGenerator", path: "HubGenerator", swiftSettings: strict),
    .testTarget(
      name: "HubGeneratorTests", dependencies: ["HubGenerator"], path: "HubGeneratorTests",
      swiftSettings: strict),
  ]
)
