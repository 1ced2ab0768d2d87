import Basics
package import Model

/// The order in which pages are listed when nothing else orders them.
public enum ReadingOrder {
  /// The pages by `order`, those without one last, then by title, then by path.
  package static func sorted(_ ids: [PageID], of pages: [Page]) -> [PageID] {
    let keyed = ids.map { (id: $0, order: pages[$0].front.order ?? .max, title: key(pages[$0])) }
    return keyed.sorted { left, right in
      if left.order != right.order { return left.order < right.order }
      if left.title != right.title { return left.title.lexicographicallyPrecedes(right.title) }
      return left.id < right.id
    }.map(\.id)
  }

  /// Whether one title comes before another; titles that sort alike keep the order of their bytes.
  package static func precedes(_ left: String, _ right: String) -> Bool {
    let (leftKey, rightKey) = (sortKey(of: left), sortKey(of: right))
    return leftKey == rightKey ? left < right : leftKey.lexicographicallyPrecedes(rightKey)
  }

  private static func key(_ page: Page) -> [UInt8] { sortKey(of: page.front.title) }

  /// The bytes by which a title is sorted: case and accents do not count, and `2` comes before `10`.
  public static func sortKey(of title: String) -> [UInt8] {
    var key: [UInt8] = []
    var digits: [UInt8] = []
    func endNumber() {
      guard !digits.isEmpty else { return }
      let number = digits.drop { $0 == UInt8(ascii: "0") }
      // A number's length before its digits puts shorter, hence smaller, numbers first.
      key.append(UInt8(ascii: "0"))
      key.append(UInt8(clamping: number.count))
      key.append(contentsOf: number)
      digits = []
    }
    for scalar in title.unicodeScalars {
      if scalar.isASCII, let value = UInt8(exactly: scalar.value),
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(value)
      {
        digits.append(value)
        continue
      }
      endNumber()
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if (0x61...0x7A).contains(byte | 0x20) {
          key.append(byte | 0x20)
        } else if byte == 0x20 {
          key.append(byte)
        }
        continue
      }
      if scalar.properties.isAlphabetic {
        key += LatinFolding.fold(scalar.value) ?? Array(scalar.properties.lowercaseMapping.utf8)
      }
    }
    endNumber()
    return key
  }
}
