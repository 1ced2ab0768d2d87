/// What another program said in JSON.
package indirect enum JSONValue: Sendable, Equatable {
  /// Nothing.
  case null
  /// Yes or no.
  case boolean(Bool)
  /// A number; those that a `Double` cannot hold are drawn in to what it can.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Values by name; of two under one name, the first.
  case object([String: JSONValue])

  /// The items of a list; none where it is no list.
  package var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }

  /// The text, where it is one.
  package var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number, where it is one.
  package var integer: Int? {
    if case .number(let number) = self { Int(exactly: number) } else { nil }
  }

  /// The value under a name, where there is one.
  package subscript(name: String) -> JSONValue? {
    if case .object(let fields) = self { fields[name] } else { nil }
  }

  /// The item at a place, where there is one.
  package subscript(place: Int) -> JSONValue? {
    guard case .array(let items) = self, items.indices.contains(place) else { return nil }
    return items[place]
  }
}
