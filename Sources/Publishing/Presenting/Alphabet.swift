import Content

/// Groups what is listed by name under the letters it begins with.
enum Alphabet {
  /// The elements by first letter, in order; what begins with no letter comes first, under `#`.
  static func grouped<Element>(
    _ elements: [Element], by name: (Element) -> String
  ) -> [(letter: String, elements: [Element])] {
    let keyed = elements.map { element in
      (key: ReadingOrder.sortKey(of: name(element)), element: element)
    }
    let sorted = keyed.enumerated().sorted { left, right in
      if left.element.key == right.element.key { return left.offset < right.offset }
      return left.element.key.lexicographicallyPrecedes(right.element.key)
    }
    var groups: [(letter: String, elements: [Element])] = []
    for (_, entry) in sorted {
      let letter = letter(of: entry.key)
      if groups.last?.letter == letter {
        groups[groups.count - 1].elements.append(entry.element)
      } else {
        groups.append((letter, [entry.element]))
      }
    }
    return groups
  }

  /// The letters that some names begin with, in order.
  static func letters(of names: [String]) -> [String] {
    var letters: [String: [UInt8]] = [:]
    for name in names {
      let key = ReadingOrder.sortKey(of: name)
      letters[letter(of: key)] = Array(key.prefix(4))
    }
    return letters.sorted { left, right in
      if left.key == "#" || right.key == "#" { return left.key == "#" && right.key != "#" }
      return left.value.lexicographicallyPrecedes(right.value)
    }.map(\.key)
  }

  /// The letter that a name begins with, or `#`.
  static func letter(of name: String) -> String { letter(of: ReadingOrder.sortKey(of: name)) }

  private static func letter(of key: [UInt8]) -> String {
    let text = String(decoding: key, as: UTF8.self)
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return "#" }
    return first.properties.uppercaseMapping
  }
}
