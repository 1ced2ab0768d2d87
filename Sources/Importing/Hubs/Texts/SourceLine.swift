/// A line of a page of another program, with its number in the file that it comes from.
struct SourceLine: Sendable, Hashable {
  /// The line without its end.
  var text: String
  /// Its number in its file, from 1.
  let number: Int

  /// The number of spaces with which it begins; a tab counts as four.
  var indent: Int {
    var count = 0
    for byte in text.utf8 {
      switch byte {
      case 0x20: count += 1
      case 0x09: count += 4
      default: return count
      }
    }
    return count
  }

  /// Whether nothing but white space stands in it.
  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  /// The same without up to so many spaces at its beginning.
  func outdented(by count: Int) -> SourceLine {
    var rest = text[...]
    var left = count
    while left > 0, let first = rest.utf8.first {
      if first == 0x20 {
        left -= 1
      } else if first == 0x09 {
        left -= 4
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    return SourceLine(text: String(rest), number: number)
  }

  /// The same with other text.
  func with(_ text: String) -> SourceLine { SourceLine(text: text, number: number) }
}

extension [SourceLine] {
  /// The lines of a text.
  init(of text: String, from first: Int = 1) {
    self = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      SourceLine(text: String($1), number: first + $0)
    }
  }

  /// The text with a line end after each line.
  var text: String { map { $0.text + "\n" }.joined() }

  /// For each line whether it is part of fenced code, its fences included.
  var inCode: [Bool] {
    var fences = CodeFences()
    return map { fences.holds($0.text) }
  }

  /// Without empty lines at both ends.
  var trimmed: [SourceLine] {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return [] }
    return Array(self[first...last])
  }
}

/// Follows fenced code from line to line, in whatever list or quotation it stands.
struct CodeFences {
  private var open: (mark: Character, length: Int)?

  /// Whether the next line is part of fenced code or one of its fences.
  mutating func holds(_ line: String) -> Bool {
    let bare = line.drop { " \t>".contains($0) }
    let item = bare.hasPrefix("- ") || bare.hasPrefix("* ") ? bare.dropFirst(2) : bare
    let rest = open == nil ? item : bare
    guard let mark = rest.first, mark == "`" || mark == "~" else { return open != nil }
    let length = rest.prefix { $0 == mark }.count
    if let fence = open {
      let isEnd =
        mark == fence.mark && length >= fence.length
        && rest.dropFirst(length).allSatisfy { " \t\r".contains($0) }
      if isEnd { open = nil }
      return true
    }
    guard length >= 3, mark == "~" || !rest.dropFirst(length).contains("`") else { return false }
    open = (mark, length)
    return true
  }
}
