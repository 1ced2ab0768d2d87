import ArgumentParser
import Diagnostics
import Publishing

/// `plait explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a diagnostic means, with a wrong and a right example.",
    discussion: """
      Without a name, all diagnostics are listed. With '--format json', everything that content and settings may \
      say is printed for other programs. That is the diagnostics, every field, the words of the interface and \
      the tokens of the theme.

      Examples:
        plait explain broken-link
        plait explain --format json > plait.json
      """)

  /// The form in which the explanation is printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(
    help: "The name in brackets at the end of a message, such as broken-link.",
    completion: HubCompletion.rules)
  var name: String?

  @Option(name: .long, help: "How to print it; json is of everything, so it takes no name.")
  var format = Format.text

  func validate() throws {
    if format == .json, name != nil {
      throw ValidationError("'--format json' prints everything: leave out the name")
    }
  }

  func run() throws {
    if format == .json {
      StandardOutput.write(Reference.json)
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
