import FrontMatter

/// Reads the numbers of charts, and says what to write in place of a text that is none.
enum ChartNumber {
  /// Where a number stands, which is where it may be left out.
  enum Place {
    case cell
    case listItem
  }

  /// The number that a text is: digits, with or without a minus sign and a decimal point.
  static func value(_ text: String) -> Double? { NumberReading.decimal(text) }

  /// The text without white space at its ends, what has no width and what does not break a line among it.
  static func trimmed(_ text: String) -> String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || "\u{200B}\u{2060}\u{FEFF}".unicodeScalars.contains(scalar)
    }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isBlank($0) }),
      let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// What to write in place of a text that is not a number.
  static func remedy(for text: String, in place: Place) -> String {
    let leaveOut = place == .cell ? "leave the cell empty" : "leave the line out"
    let parts = Parts(text)
    guard let digits = parts.digits else {
      return parts.hasDigits
        ? "write digits with a point before the decimals, as in '1540' or '15.4'"
        : "\(leaveOut), and say why in 'note'"
    }
    let write = "write '\(digits)'"
    switch parts.company {
    case .bare: return write
    case .unit(let unit): return "\(write), and put '\(unit)' in 'unit'"
    case .mark(let mark): return "\(write), and say in 'note' what '\(mark)' means"
    case .estimate: return "\(write), and say in 'note' that it is an estimate"
    case .limit: return "\(leaveOut), and say '\(text)' in 'note'"
    case .range: return "write one number, and give both in 'note'"
    case .inFull: return "write the number in full, as in '1500000'"
    }
  }
}

extension ChartNumber {
  /// A text as the number that it must mean, and what stands beside that.
  private struct Parts {
    /// What keeps a text from being a number, when it is more than how the digits are written.
    enum Company {
      case bare, estimate, limit, range, inFull
      case unit(String)
      case mark(String)
    }

    /// The number as it should be written, or `nil` when it is not clear.
    var digits: String?
    /// Whether there is a digit anywhere.
    var hasDigits = false
    var company = Company.bare

    init(_ text: String) {
      let scalars = Array(text.unicodeScalars.map(Self.plain))
      guard let first = scalars.firstIndex(where: Self.isDigit) else { return }
      hasDigits = true
      var start = first
      if start > 0, scalars[start - 1] == "." || scalars[start - 1] == "," { start -= 1 }
      var end = start
      while end < scalars.count, Self.isPartOfNumber(scalars, at: end) { end += 1 }
      var before = Self.text(scalars[..<start])
      var after = Self.text(scalars[end...])
      let isNegative =
        before.hasSuffix("-") || before.hasPrefix("-") || before == "(" && after == ")"
      if before == "(" && after == ")" { (before, after) = ("", "") }
      before = trimmed(before.filter { $0 != "-" && $0 != "+" })
      guard let number = Self.number(Self.text(scalars[start..<end])),
        let company = Self.company(before: before, after: after)
      else { return }
      digits = (isNegative ? "-" : "") + number
      self.company = company
    }

    /// What the text before and after the digits says, or `nil` when that is not clear.
    private static func company(before: String, after: String) -> Company? {
      let (lead, rest) = (before.lowercased(), after.lowercased())
      if rest.unicodeScalars.contains(where: isDigit) {
        if rest.first == "e", !rest.contains(" ") { return .inFull }
        if rest.hasPrefix("(") || rest.hasPrefix("[") { return .mark(after) }
        return rest.hasPrefix("-") || rest.hasPrefix("to ") || rest.hasPrefix("/") ? .range : nil
      }
      if ["k", "m", "mn", "bn", "million", "billion", "thousand"].contains(rest) { return .inFull }
      if !lead.isEmpty && lead.allSatisfy({ "<>≤≥= ".contains($0) })
        || [
          "under", "over", "up to", "at least", "at most", "fewer than", "less than", "more than",
        ]
        .contains(lead)
        || rest == "+" || rest.hasPrefix("or ")
      {
        return .limit
      }
      if lead.hasPrefix("~") || lead.hasPrefix("≈")
        || ["c", "c.", "ca", "ca.", "circa", "about", "around", "approx", "approx.", "est", "est."]
          .contains(lead)
      {
        return .estimate
      }
      if before.isEmpty && after.isEmpty { return .bare }
      let hasUnit = after.contains { $0.isLetter || $0 == "%" || $0.isCurrencySymbol }
      if before.isEmpty && (!hasUnit || after.hasPrefix("(") || after.hasPrefix("[")) {
        return .mark(after)
      }
      if before.isEmpty { return .unit(after) }
      let isCurrency =
        before.contains(where: \.isCurrencySymbol)
        || before.count == 3 && before.allSatisfy(\.isUppercase)
      return after.isEmpty && isCurrency ? .unit(before) : nil
    }

    /// A scalar as it is written on a keyboard: digits of other scripts, minus signs, spaces between digits.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
      switch scalar {
      case "\u{2010}"..."\u{2015}", "\u{2212}", "\u{FE63}", "\u{FF0D}": return "-"
      case "’", "\u{2BC}": return "'"
      case "٫": return "."
      case "٬": return ","
      default:
        if scalar.properties.isWhitespace { return " " }
        guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue
        else { return scalar }
        return Unicode.Scalar(UInt8(ascii: "0") + UInt8(value))
      }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Digits, points and commas, and a blank or an apostrophe before each three digits.
    private static func isPartOfNumber(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
      let scalar = scalars[index]
      if isDigit(scalar) || scalar == "." || scalar == "," { return true }
      guard scalar == " " || scalar == "'" || scalar == "_" else { return false }
      let group = scalars[(index + 1)...].prefix { isDigit($0) }
      return group.count == 3
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      trimmed(String(String.UnicodeScalarView(scalars)))
    }

    /// The digits with a point before the decimals, whichever way they were written.
    private static func number(_ text: String) -> String? {
      let bare = String(text.filter { $0 != " " && $0 != "'" && $0 != "_" })
      let marks = bare.filter { $0 == "." || $0 == "," }
      guard let last = marks.last, let place = bare.lastIndex(of: last) else { return bare }
      let decimals = bare[bare.index(after: place)...]
      let isGroup = decimals.count == 3 && bare.first != "0" && bare.first != last
      let other: Character = last == "," ? "." : ","
      // One mark that stands more than once, or a comma before three digits, parts thousands.
      let isWhole =
        !marks.contains(other) && isGroup && (last == "," || marks.count > 1)
      let plain = bare.filter { $0 != "," && $0 != "." }
      if isWhole { return plain }
      guard marks.filter({ $0 == last }).count == 1 else { return nil }
      let whole = bare[..<place].filter { $0 != other }
      let written = (whole.isEmpty ? "0" : whole) + (decimals.isEmpty ? "" : "." + decimals)
      return value(written) == nil ? nil : written
    }
  }
}
