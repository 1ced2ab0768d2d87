import Hypertext

/// A wording taken apart once into what is said and the places to fill.
struct Phrase: Sendable, Hashable {
  /// What is said, or the name of a place.
  private enum Piece: Sendable, Hashable {
    case said(HTML)
    case place(String)
  }

  /// The wording as written.
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

  /// The phrase with a number, as the language writes it, in its place `n`.
  func filled(n number: String) -> HTML {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(html.bytes.count + 20)
    for piece in pieces {
      switch piece {
      case .said(let html): bytes.append(contentsOf: html.bytes)
      case .place(let name):
        if name == "n" { bytes.append(contentsOf: ("\(number)" as HTML).bytes) }
      }
    }
    return HTML(trusted: bytes)
  }

  /// The phrase with a day, a month's name and a year in its places, appended to other markup.
  func appendDate(day: Int, month: HTML, year: Int, to bytes: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .said(let html): bytes.append(contentsOf: html.bytes)
      case .place("day"): bytes.append(contentsOf: String(day).utf8)
      case .place("month"): bytes.append(contentsOf: month.bytes)
      case .place("year"): bytes.append(contentsOf: String(year).utf8)
      case .place: break
      }
    }
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
