import Hypertext

/// A wording taken apart once into what is said and the places to fill.
struct Phrase: Sendable, Hashable {
  /// What is said, or the name of a place.
  private enum Piece: Sendable, Hashable {
    case said(HTML)
    case place(String)
  }

  /// The wording as it was written.
  let text: String
  /// The same as markup.
  let html: HTML
  private let pieces: [Piece]

  init(_ text: String) {
    self.text = text
    html = "\(text)"
    pieces = Self.pieces(of: text)
  }

  /// The names of the places, in order.
  var places: [String] {
    pieces.compactMap { if case .place(let name) = $0 { name } else { nil } }
  }

  /// The phrase with markup in its places.
  func filled(_ values: KeyValuePairs<String, HTML>) -> HTML {
    var result = HTML.empty
    for piece in pieces {
      switch piece {
      case .said(let html): result.append(html)
      case .place(let name):
        if let value = values.first(where: { $0.key == name })?.value { result.append(value) }
      }
    }
    return result
  }

  private static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.said("\(String(rest[..<open]))")) }
      pieces.append(.place(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.said("\(String(rest))")) }
    return pieces
  }
}
