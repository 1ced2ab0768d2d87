// swift-tools-version: 6.3

import PackageDescription

/// Every Swift target is compiled with the same strictness.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// Tests themselves are compiled in a third of the time; what they test is optimised as ever.
let tests: [SwiftSetting] =
  strict + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// JavaScript files of a target, compiled in as bytes, so that the command is one file.
func scripts(in folder: String, _ names: [String]) -> [Resource] {
  names.map { .embedInCode("\(folder)/\($0).js") }
}

/// The commit that is built, as the Makefile and the release say it; nothing here asks git, whose answer SwiftPM would
/// keep beyond the next commit.
let commit = (Context.environment["PLAIT_COMMIT"] ?? "").filter {
  $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
}

let package = Package(
  name: "plait",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "plait", targets: ["PlaitCommand"]),
    .library(
      name: "Plait",
      targets: [
        "Model", "Graph", "Loading", "Checks", "Search", "Templates", "Publishing", "Diagnostics",
      ]),
    // What reads the words of strangers, without what publishes them: for fuzzers.
    .library(
      name: "PlaitReaders",
      targets: [
        "Markdown", "FrontMatter", "Model", "Graph", "Loading", "Search", "Hypertext", "Importing",
        "Worksheets", "Diagnostics", "Basics",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // C by module map. Only `Markdown`, `FrontMatter`, `Archives` and `Basics` may import these.
    .systemLibrary(
      name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    // Not on Apple's systems, whose CryptoKit is always there.
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    // Knows the commit that is built.
    .target(
      name: "CCommit",
      cSettings: [
        .define("PLAIT_COMMIT", to: "\"\(commit.isEmpty ? "unknown" : commit)\"")
      ]),

    // Knows bytes, files, threads, days and digests, never what a hub is. It is not called System, because swift-subprocess takes
    // any module of that name for Apple's.
    .target(
      name: "Basics",
      dependencies: [
        .target(name: "CLibCrypto", condition: .when(platforms: [.linux]))
      ],
      swiftSettings: strict),

    // Does not know what a page is.
    .target(name: "Diagnostics", swiftSettings: strict),
    // Does not know what a hub is.
    .target(name: "Hypertext", swiftSettings: strict),
    // Knows formulas, the names in them and what they give, never what a page is.
    .target(name: "Worksheets", dependencies: ["Diagnostics"], swiftSettings: strict),
    // Knows one page's body, never the hub round it.
    .target(
      name: "Markdown", dependencies: ["CCmarkGFM", "Diagnostics", "Basics"], swiftSettings: strict),
    // Knows YAML and types of fields, never what the fields are for.
    .target(
      name: "FrontMatter", dependencies: ["CLibYAML", "Diagnostics", "Basics"],
      swiftSettings: strict),
    // Pages, records and settings as values, and how they are read from fields: neither disk nor HTML, nor how pages
    // are related.
    .target(
      name: "Model",
      dependencies: ["Basics", "Diagnostics", "FrontMatter", "Markdown", "Worksheets"],
      swiftSettings: strict),
    // What is related to what. Knows no disk.
    .target(
      name: "Graph", dependencies: ["Basics", "Diagnostics", "FrontMatter", "Markdown", "Model"],
      swiftSettings: strict),
    // From a folder to a hub. Knows neither HTML nor where pages are written.
    .target(
      name: "Loading",
      dependencies: [
        "Basics", "Diagnostics", "FrontMatter", "Graph", "Markdown", "Model", "Worksheets",
      ],
      swiftSettings: strict),
    // Knows neither HTML nor the output, and writes new files only.
    .target(
      name: "Authoring",
      dependencies: [
        "Archives", "Loading", "Markdown", "Model", "FrontMatter", "Diagnostics", "Basics",
      ],
      swiftSettings: strict),
    // Knows neither disk nor HTML.
    .target(
      name: "Checks",
      dependencies: [
        "Graph", "Model", "Markdown", "FrontMatter", "Diagnostics", "Basics",
      ],
      swiftSettings: strict),
    // Knows neither disk nor HTML. The only one that asks other sites, and not known to any that builds.
    .target(
      name: "ExternalLinks",
      dependencies: [
        "Basics", "Checks", "Graph", "Model", "Diagnostics", "Markdown",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    // From a document of Word and its kin to a page. Knows neither HTML nor the output, nor where its page is written.
    .target(
      name: "Importing",
      dependencies: [
        "Archives", "Basics", "Checks", "Diagnostics", "FrontMatter", "Loading", "Markdown",
        "Model",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    // Knows words and their places, never what a page is, nor where files are written.
    .target(
      name: "Search", dependencies: ["Basics"],
      resources: scripts(
        in: "Script/Snowball",
        [
          "base", "danish", "dutch", "finnish", "french", "german", "italian", "norwegian",
          "portuguese", "russian", "spanish", "swedish",
        ])
        + scripts(
          in: "Script",
          [
            "unstemmed", "loader", "text", "store", "query", "spelling", "ranking", "finding",
            "titles",
            "interface",
            "excerpt", "facets", "suggestions", "page",
          ]),
      swiftSettings: strict),
    // Knows neither disk nor Markdown nor the hub: only values to show and `HTML`.
    .target(
      name: "Templates", dependencies: ["Hypertext"], path: "templates",
      resources: scripts(
        in: "Scripts",
        [
          "checks", "cmi5", "compare", "course-launch", "course-page", "fields", "figures",
          "folder", "folder-store", "formula", "gather", "live", "page", "page-tools", "qr",
          "proposal", "propose", "scorm", "team", "terms", "worksheet",
        ]) + [.embedInCode("Face/face.woff2"), .embedInCode("Face/face-licence.txt")],
      swiftSettings: strict),
    // Knows HTTP and files that change, never what a hub is.
    .target(
      name: "Preview",
      dependencies: ["Basics", .product(name: "FlyingSocks", package: "FlyingFox")],
      swiftSettings: strict),
    // Knows files and their names, never what is in them.
    .target(name: "Archives", dependencies: ["CLibZip"], swiftSettings: strict),
    // Knows everything above, but not the command line.
    .target(
      name: "Publishing",
      dependencies: [
        "Archives", "Checks", "Graph", "Loading", "Model", "Diagnostics", "FrontMatter",
        "Hypertext", "Markdown",
        "Search", "Basics", "Templates", "Worksheets",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "PlaitCommand",
      dependencies: [
        "Archives", "Authoring", "CCommit", "Publishing", "Preview", "ExternalLinks", "Importing",
        "Checks",
        "Graph", "Loading", "Model",
        "FrontMatter", "Hypertext", "Markdown", "Diagnostics", "Basics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .testTarget(name: "BasicsTests", dependencies: ["Basics"], swiftSettings: tests),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["TestSupport", "Diagnostics"], swiftSettings: tests),
    .testTarget(
      name: "ArchivesTests", dependencies: ["Archives", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "WorksheetsTests", dependencies: ["Basics", "TestSupport", "Worksheets"],
      swiftSettings: tests),
    .testTarget(name: "HypertextTests", dependencies: ["Hypertext"], swiftSettings: tests),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Markdown", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "FrontMatterTests", dependencies: ["TestSupport", "FrontMatter", "Basics"],
      swiftSettings: tests),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Basics", "Checks", "Graph", "Model", "Diagnostics", "Markdown",
        "Publishing",
      ],
      exclude: ["Cases", "Prose/reading-ages.txt"], swiftSettings: tests),
    .testTarget(
      name: "AuthoringTests",
      dependencies: [
        "Authoring", "Basics", "Graph", "Loading", "Model", "Diagnostics", "FrontMatter",
        "Publishing", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "ExternalLinksTests",
      dependencies: [
        "ExternalLinks", "Graph", "Loading", "Model", "Diagnostics", "TestSupport", "Basics",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "ImportingTests",
      dependencies: [
        "Archives", "Basics", "Diagnostics", "FrontMatter", "Importing", "Loading", "Model",
        "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(name: "SearchTests", dependencies: ["Search", "Basics"], swiftSettings: tests),
    .testTarget(name: "TemplatesTests", dependencies: ["Templates"], swiftSettings: tests),
    .testTarget(
      name: "LoadingTests",
      dependencies: [
        "Basics", "Diagnostics", "FrontMatter", "Graph", "Loading", "Markdown", "Model",
        "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "GraphTests",
      dependencies: [
        "Basics", "Diagnostics", "Graph", "Loading", "Markdown", "Model", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(name: "ModelTests", dependencies: ["Model", "TestSupport"], swiftSettings: tests),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Archives", "Basics", "Checks", "Publishing", "Graph", "Loading", "Markdown", "Model",
        "Diagnostics", "Hypertext", "Templates", "TestSupport",
      ],
      swiftSettings: tests),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Basics", "Preview", "TestSupport", .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: tests),
    .testTarget(
      name: "PlaitCommandTests", dependencies: ["PlaitCommand", "TestSupport", "Basics"],
      swiftSettings: tests),
    .testTarget(name: "ArchitectureTests", swiftSettings: tests),

    // What the fuzzers of Tests/Fuzz claim, asked of the inputs that are kept there.
    .testTarget(
      name: "FuzzingTests",
      dependencies: [
        "Basics", "Graph", "Loading", "Model", "Diagnostics", "FrontMatter", "Hypertext",
        "Importing", "Markdown", "Search", "Worksheets",
      ],
      path: "Tests/Fuzz/Fuzzing", swiftSettings: tests),

    // Folders and programs, for tests only.
    .target(
      name: "TestSupport", dependencies: ["Model"], path: "Tests/TestSupport",
      swiftSettings: tests),
  ]
)
