import ArgumentParser

/// The language of a pack of a hub that has several.
struct PackedLanguage: ParsableArguments {
  @Option(
    name: .long,
    help: .init(
      "The language of the pack, by its code in hub.yml, such as cy; without it, that of the source.",
      valueName: "language"))
  var language: String?
}
