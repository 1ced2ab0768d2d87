import ArgumentParser
import Diagnostics
import Publishing

/// `plait explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic means, with a wrong and a right example.",
    discussion: "Without a name, all diagnostics are listed.")

  @Argument(help: "The name in brackets at the end of a message, such as broken-link.")
  var name: String?

  @Flag(name: .long, help: "Print the whole catalogue as the section of CONTRIBUTING.md.")
  var markdown = false

  func run() throws {
    if markdown {
      print(Catalogue.markdown)
      return
    }
    guard let name else {
      for rule in Catalogue.rules { print("\(rule.id)  (\(rule.severity.rawValue))") }
      return
    }
    guard let rule = Catalogue.rules.first(where: { $0.id == name }) else {
      let near = NearMiss.nearest(to: name, in: Catalogue.rules.map(\.id))
      throw ValidationError(
        "no diagnostic is called '\(name)'" + (near.map { ": did you mean '\($0)'?" } ?? ""))
    }
    print(Catalogue.text(of: rule))
  }
}
