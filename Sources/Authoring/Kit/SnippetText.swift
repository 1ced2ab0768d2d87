/// Text in the form of VS Code's snippets, with places to fill in one after the other.
///
/// Written as a literal: `"[@\(choice: keys)] \(place: "what it says")"`.
struct SnippetText {
  /// The text so far.
  private(set) var text = ""
  private var places = 0

  /// Appends text as it is.
  mutating func append(_ plain: some StringProtocol) { text += Self.escaped(plain) }

  /// Appends a place to fill in, with what it holds until then.
  mutating func append(place hint: String) {
    places += 1
    text += hint.isEmpty ? "$\(places)" : "${\(places):\(Self.escaped(hint))}"
  }

  /// Appends a place where one of these words is chosen; without any, an empty one.
  mutating func append(choice words: [String]) {
    guard !words.isEmpty else { return append(place: "") }
    places += 1
    let choices = words.map {
      Self.escaped($0).replacing(",", with: "\\,").replacing("|", with: "\\|")
    }
    text += "${\(places)|\(choices.joined(separator: ","))|}"
  }

  private static func escaped(_ text: some StringProtocol) -> String {
    String(text).replacing("\\", with: "\\\\").replacing("$", with: "\\$")
      .replacing("}", with: "\\}")
  }
}

extension SnippetText: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var snippet = SnippetText()

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ literal: String) { snippet.append(literal) }
    mutating func appendInterpolation(plain text: String) { snippet.append(text) }
    mutating func appendInterpolation(place hint: String) { snippet.append(place: hint) }
    mutating func appendInterpolation(choice words: [String]) { snippet.append(choice: words) }
  }

  init(stringLiteral text: String) { append(text) }

  init(stringInterpolation: StringInterpolation) { self = stringInterpolation.snippet }
}
