/// The settings of generated hubs.
enum SettingsText {
  static let regions = [
    "East Midlands", "East of England", "Greater London", "North East", "North West", "South East",
    "South West", "West Midlands", "Yorkshire and Humber",
  ]

  /// `hub.yml`
  static var hub: String {
    """
    title: A generated hub
    strapline: Pages for measuring, in five strands.
    base_url: https://hub.example/
    language: en-GB

    organisation:
      name: the editors
      email: editors@hub.example

    phase:
      name: Beta
      text: This hub was generated to measure how long it takes to build.

    licence:
      name: Open Government Licence v3.0
      url: https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/

    strands:
    \(HubPlan.strands.map { "  - folder: \($0.folder)\n    title: \($0.title)" }.lines)

    audiences:
    \(HubPlan.audiences.map(listed).lines)

    topics:
    \(HubPlan.topics.map(listed).lines)

    regions:
    \(regions.map { "  - " + $0 }.lines)

    footer:
      - title: About this hub
        to: pages/about.md
      - title: Accessibility statement
        to: pages/accessibility.md

    """
  }

  private static func listed(_ key: String) -> String {
    let title = key.split(separator: "-").map(String.init).sentenceCased
    return "  - key: \(key)\n    title: \(title)\n    summary: Pages about \(title.lowercased())."
  }
}

extension [String] {
  fileprivate var lines: String { joined(separator: "\n") }
}
