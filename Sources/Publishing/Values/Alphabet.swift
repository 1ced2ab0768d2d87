import Graph
import Model

/// Groups what is listed by name under the letters it begins with.
enum Alphabet {
  /// The elements by first letter, in order; what begins with no letter comes first, under `#`.
  static func grouped<Element>(
    _ elements: some Sequence<Element>, by name: (Element) -> String
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

  /// The letters that names begin with, in order, each with the names that do.
  static func initials(of names: [String]) -> [Initial] {
    var numbers: [String: [Int]] = [:]
    var keys: [String: [UInt8]] = [:]
    for (number, name) in names.enumerated() {
      let key = ReadingOrder.sortKey(of: name)
      let letter = letter(of: key)
      numbers[letter, default: []].append(number)
      keys[letter] = Array(key.prefix(4))
    }
    return keys.sorted { left, right in
      if left.key == "#" || right.key == "#" { return left.key == "#" && right.key != "#" }
      return left.value.lexicographicallyPrecedes(right.value)
    }.map { Initial(letter: $0.key, numbers: numbers[$0.key] ?? []) }
  }

  private static func letter(of key: [UInt8]) -> String {
    let text = String(decoding: key, as: UTF8.self)
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic else { return "#" }
    return first.properties.uppercaseMapping
  }
}

/// A letter, and what begins with it.
struct Initial: Sendable {
  /// The letter, or `#` for what begins with none.
  let letter: String
  /// The places of the names in the list that was asked about.
  let numbers: [Int]
}
