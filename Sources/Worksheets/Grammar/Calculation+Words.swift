extension Calculation {
  /// The calculation with the labels of the form in place of names, as one can work it out by hand.
  public func inWords(_ labels: [String: String], _ said: FormulaWords = FormulaWords()) -> String {
    words(labels, said, above: 0)
  }

  /// The words, in brackets where they bind less tightly than what stands round them.
  private func words(
    _ labels: [String: String], _ said: FormulaWords, above binding: Int
  ) -> String {
    switch self {
    case .number: return encoded
    case .text(let text): return "\u{2018}\(text)\u{2019}"
    case .name(let name): return labels[name] ?? name
    case .negative(let value):
      return "\u{2212}\(value.words(labels, said, above: Operator.times.binding))"
    case .not(let value):
      return said.not.filled(["{condition}": value.words(labels, said, above: 0)])
    // Those values of rows that a condition chooses.
    case .each(_, .call(.if, let parts)) where parts[2] == .number(0):
      return said.where.filled([
        "{values}": parts[1].words(labels, said, above: 0),
        "{condition}": parts[0].words(labels, said, above: 0),
      ])
    case .each(_, let value): return value.words(labels, said, above: 0)
    case .call(.share, let values) where values.count == 2:
      let parts = values.map { $0.words(labels, said, above: Operator.plus.binding) }
      return said.partOf.filled(["{part}": parts[0], "{whole}": parts[1]])
    case .call(let function, let values):
      let inside = values.map { $0.words(labels, said, above: 0) }.joined(separator: "; ")
      return "\(said.name(of: function))(\(inside))"
    case .operation(let name, let left, let right):
      let before = left.words(labels, said, above: name.binding - 1)
      let text = "\(before) \(name.sign(said)) \(right.words(labels, said, above: name.binding))"
      return name.binding > binding ? text : "(\(text))"
    }
  }
}

extension Operator {
  /// The sign as it is printed.
  fileprivate func sign(_ said: FormulaWords) -> String {
    switch self {
    case .and: said.and
    case .or: said.or
    case .minus: "\u{2212}"
    case .times: "\u{D7}"
    case .divided: "\u{F7}"
    case .unequal: "\u{2260}"
    case .lessOrEqual: "\u{2264}"
    case .greaterOrEqual: "\u{2265}"
    case .plus, .equal, .less, .greater: rawValue
    }
  }
}

extension String {
  /// The text with values in its places, in one pass, so that braces in a value stay as they are.
  fileprivate func filled(_ values: [String: String]) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open] + (values[String(rest[open...close])] ?? "")
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }
}
