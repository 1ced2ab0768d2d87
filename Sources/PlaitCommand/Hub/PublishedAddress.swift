import ArgumentParser

/// Where a hub is published: the option of every command that writes addresses of the web.
struct PublishedAddress: ParsableArguments {
  @Option(
    name: .long,
    help: .init(
      "Where the hub is published, in place of 'base_url' in hub.yml.", valueName: "address"))
  var baseURL: String?

  func validate() throws {
    guard let baseURL else { return }
    guard baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://") else {
      throw ValidationError(
        "'\(baseURL)' is not a web address: --base-url starts with https:// or http://")
    }
  }
}
