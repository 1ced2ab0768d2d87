/// Reads a formula: numbers, names and texts with `+ - * /`, comparisons, `and`, `or`, `not`, brackets and functions.
///
/// Time and memory grow with the length of the text and with nothing else: a formula that is too long, too deep or has
/// too many parts is refused.
struct FormulaParser {
  /// The most bytes of a formula.
  static let longest = 1000
  /// How many brackets, signs and functions may stand in one another.
  static let deepest = 24
  /// The most values and operators of a formula.
  static let mostParts = 300

  private var scanner: FormulaScanner
  private var token = FormulaToken(form: .end, range: 0..<0)
  private var end = 0
  private var depth = 0
  private var parts = 0

  private init(_ bytes: [UInt8]) { scanner = FormulaScanner(bytes) }

  /// The formula that a text is.
  static func parse(_ text: String) throws(FormulaFault) -> Expression {
    let bytes = Array(text.utf8)
    guard bytes.count <= longest else {
      throw FormulaFault(.tooLong(most: longest), at: 0..<bytes.count)
    }
    var parser = FormulaParser(bytes)
    try parser.advance()
    if case .end = parser.token.form { throw FormulaFault(.empty, at: 0..<bytes.count) }
    if case .mark(.equal) = parser.token.form {
      throw FormulaFault(.leadingEqualSign, at: parser.token.range)
    }
    let formula = try parser.operation(above: 0)
    guard case .end = parser.token.form else { throw parser.leftOver() }
    return formula
  }

  private mutating func advance() throws(FormulaFault) {
    end = token.range.upperBound
    token = try scanner.next()
  }

  private mutating func part(
    _ form: Expression.Form, at range: Range<Int>
  ) throws(FormulaFault) -> Expression {
    parts += 1
    if parts > Self.mostParts {
      throw FormulaFault(.tooManyParts(most: Self.mostParts), at: range)
    }
    return Expression(form, at: range)
  }

  /// What stands inside of something else.
  private mutating func nested(
    _ read: (inout FormulaParser) throws(FormulaFault) -> Expression
  ) throws(FormulaFault) -> Expression {
    depth += 1
    if depth > Self.deepest { throw FormulaFault(.tooDeep(most: Self.deepest), at: token.range) }
    let expression = try read(&self)
    depth -= 1
    return expression
  }

  /// Values with operators that bind more tightly than `binding`.
  private mutating func operation(above binding: Int) throws(FormulaFault) -> Expression {
    var left = try signed(above: binding)
    while let found = token.operator, found.binding > binding {
      if found.isComparison, case .operation(let first, _, _) = left.form, first.isComparison,
        !isBracketed(left)
      {
        throw FormulaFault(.chainedComparison, at: token.range)
      }
      let place = token.range
      try advance()
      guard startsValue else { throw missingValue(after: place) }
      let right = try operation(above: found.binding)
      left = try part(
        .operation(found, left, right), at: left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  /// Whether brackets stood round the last value, which then ends behind its last part.
  private func isBracketed(_ expression: Expression) -> Bool {
    guard case .operation(_, let left, _) = expression.form else { return false }
    return expression.range.lowerBound < left.range.lowerBound
  }

  private var startsValue: Bool {
    if token.beginsValue { return true }
    switch token.form {
    case .mark(.minus), .mark(.plus): return true
    default: return false
    }
  }

  /// A value with the signs before it.
  private mutating func signed(above binding: Int) throws(FormulaFault) -> Expression {
    let place = token.range
    switch token.form {
    case .mark(.minus):
      try advance()
      guard startsValue else { throw missingValue(after: place) }
      let value = try nested { parser throws(FormulaFault) in
        try parser.operation(above: Operator.times.binding)
      }
      return try part(.negative(value), at: place.lowerBound..<value.range.upperBound)
    case .name("not"):
      try advance()
      guard startsValue else { throw missingValue(after: place) }
      let value = try nested { parser throws(FormulaFault) in
        try parser.operation(above: Operator.and.binding)
      }
      return try part(.not(value), at: place.lowerBound..<value.range.upperBound)
    default: return try value()
    }
  }

  private mutating func value() throws(FormulaFault) -> Expression {
    let found = token
    switch found.form {
    case .number(let number):
      try advance()
      return try part(.number(number), at: found.range)
    case .text(let text):
      try advance()
      return try part(.text(text), at: found.range)
    case .mark(.open):
      try advance()
      if case .mark(.close) = token.form { throw FormulaFault(.emptyBrackets, at: found.range) }
      let inside = try nested { parser throws(FormulaFault) in try parser.operation(above: 0) }
      try close(found.range)
      return Expression(inside.form, at: found.range.lowerBound..<end)
    case .name(let name) where token.beginsValue:
      try advance()
      guard case .mark(.open) = token.form else { return try part(.name(name), at: found.range) }
      return try call(name, at: found.range)
    default: throw missingValue(after: end..<end)
    }
  }

  private mutating func call(
    _ name: String, at place: Range<Int>
  ) throws(FormulaFault) -> Expression {
    guard let function = FormulaFunction(rawValue: name) else {
      throw FormulaFault(.unknownFunction(name), at: place)
    }
    let open = token.range
    try advance()
    var arguments: [Expression] = []
    if case .mark(.close) = token.form {
    } else {
      while true {
        arguments.append(
          try nested { parser throws(FormulaFault) in try parser.operation(above: 0) })
        guard case .mark(.comma) = token.form else { break }
        try advance()
      }
    }
    try close(open)
    guard function.counts.contains(arguments.count) else {
      throw FormulaFault(
        .wrongCount(function, found: arguments.count), at: place.lowerBound..<end)
    }
    return try part(.call(function, arguments), at: place.lowerBound..<end)
  }

  private mutating func close(_ open: Range<Int>) throws(FormulaFault) {
    if case .mark(.close) = token.form { return try advance() }
    if case .end = token.form { throw FormulaFault(.openBracket, at: open) }
    throw leftOver()
  }

  /// The fault of what stands where an operator or the end should be.
  private func leftOver() -> FormulaFault {
    switch token.form {
    case .mark(.close): FormulaFault(.strayBracket, at: token.range)
    case .mark(.comma): FormulaFault(.strayComma, at: token.range)
    default: FormulaFault(.missingOperator, at: token.range)
    }
  }

  /// The fault of an operator behind which nothing stands.
  private func missingValue(after place: Range<Int>) -> FormulaFault {
    if case .mark = token.form { return FormulaFault(.missingValue, at: token.range) }
    return FormulaFault(.missingValue, at: place.isEmpty ? token.range : place)
  }
}
