extension Calculation {
  /// The calculation with the labels of the form in place of names, as one can work it out by hand.
  public func inWords(_ labels: [String: String]) -> String { words(labels, above: 0) }

  /// The words, in brackets where they bind less tightly than what stands round them.
  private func words(_ labels: [String: String], above binding: Int) -> String {
    switch self {
    case .number: return encoded
    case .text(let text): return "\u{2018}\(text)\u{2019}"
    case .name(let name): return labels[name] ?? name
    case .negative(let value):
      return "\u{2212}\(value.words(labels, above: Operator.times.binding))"
    case .not(let value): return "not (\(value.words(labels, above: 0)))"
    // Those values of rows that a condition chooses.
    case .each(_, .call(.if, let parts)) where parts[2] == .number(0):
      return "\(parts[1].words(labels, above: 0)) where \(parts[0].words(labels, above: 0))"
    case .each(_, let value): return value.words(labels, above: 0)
    case .call(.share, let values) where values.count == 2:
      let parts = values.map { $0.words(labels, above: Operator.plus.binding) }
      return "\(parts[0]) as % of \(parts[1])"
    case .call(let function, let values):
      let inside = values.map { $0.words(labels, above: 0) }.joined(separator: "; ")
      return "\(function.rawValue)(\(inside))"
    case .operation(let name, let left, let right):
      let before = left.words(labels, above: name.binding - 1)
      let text = "\(before) \(name.sign) \(right.words(labels, above: name.binding))"
      return name.binding > binding ? text : "(\(text))"
    }
  }
}

extension Operator {
  /// The sign as it is printed.
  fileprivate var sign: String {
    switch self {
    case .minus: "\u{2212}"
    case .times: "\u{D7}"
    case .divided: "\u{F7}"
    case .unequal: "\u{2260}"
    case .lessOrEqual: "\u{2264}"
    case .greaterOrEqual: "\u{2265}"
    case .plus, .equal, .less, .greater, .and, .or: rawValue
    }
  }
}
