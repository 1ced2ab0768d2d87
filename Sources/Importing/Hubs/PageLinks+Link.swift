extension PageLinks {
  /// A link from its opening bracket on.
  struct Link {
    let words: String
    /// Its address; `nil` where it has a label.
    var address: String?
    /// The label of the definition that holds its address.
    var label: String?
    /// The title with the blank before it.
    var title = ""
    /// All that follows the words, as it is written.
    var rest = ""
    var end: String.Index

    init?(_ line: String, at open: String.Index) {
      var depth = 0
      var place = open
      var close: String.Index?
      while place < line.endIndex {
        switch line[place] {
        case "\\": place = line.index(after: place)
        case "[": depth += 1
        case "]":
          depth -= 1
          if depth == 0 { close = place }
        default: break
        }
        guard close == nil, place < line.endIndex else { break }
        place = line.index(after: place)
      }
      guard let close else { return nil }
      words = String(line[line.index(after: open)..<close])
      let after = line.index(after: close)
      end = after
      guard after < line.endIndex, line[after] == "(" || line[after] == "[" else {
        label = words
        return
      }
      let start = line.index(after: after)
      if line[after] == "[" {
        guard let stop = line[start...].firstIndex(of: "]") else { return nil }
        let inside = String(line[start..<stop])
        label = inside.isEmpty ? words : inside
        end = line.index(after: stop)
        rest = String(line[after..<end])
        return
      }
      var depth2 = 1
      var stop = start
      while stop < line.endIndex {
        if line[stop] == "(" { depth2 += 1 }
        if line[stop] == ")" { depth2 -= 1 }
        if depth2 == 0 { break }
        stop = line.index(after: stop)
      }
      guard stop < line.endIndex else { return nil }
      end = line.index(after: stop)
      rest = String(line[after..<end])
      let inside = String(line[start..<stop]).trimmedText
      if let quote = inside.firstIndex(where: { $0 == "\"" || $0 == "'" }),
        quote > inside.startIndex,
        inside[inside.index(before: quote)] == " "
      {
        title = " " + inside[quote...]
        address = String(inside[..<quote]).trimmedText
      } else {
        address = inside
      }
      address = address?.filter { !"<>".contains($0) }
    }
  }
}
