/// Works formulas out. `templates/Scripts/formula.js` does the same in the page; a test holds the two equal.
struct Evaluator {
  private let answers: Answers
  private let calculations: [String: Calculation]
  private var results: [String: Outcome] = [:]
  private var row: [String: Value]?

  init(_ answers: Answers, _ calculations: [(name: String, Calculation?)]) {
    self.answers = answers
    self.calculations = Dictionary(
      calculations.compactMap { name, calculation in
        calculation.map { (name, $0) }
      }
    ) { first, _ in first }
  }

  /// What comes of a formula. Checked formulas never rest on themselves.
  mutating func result(named name: String) -> Outcome {
    if let known = results[name] { return known }
    guard let calculation = calculations[name] else { return .lacking([name]) }
    let outer = row
    row = nil
    let outcome = outcome(of: calculation)
    row = outer
    results[name] = outcome
    return outcome
  }

  /// What comes of a part of a formula.
  mutating func outcome(of calculation: Calculation) -> Outcome {
    switch calculation {
    case .number(let number): return .value(.number(number))
    case .text(let text): return .value(.text(text))
    case .name(let name): return value(of: name)
    case .negative(let part):
      let value = outcome(of: part)
      return Outcome.obstacle(among: [value]) ?? .number(-value.number)
    case .not(let part):
      let value = outcome(of: part)
      return Outcome.obstacle(among: [value]) ?? .value(.truth(!value.isTrue))
    case .operation(let name, let left, let right):
      return operation(name, outcome(of: left), outcome(of: right))
    case .call(let function, let parts): return call(function, parts)
    case .each(_, let part): return outcome(of: part)
    }
  }

  private mutating func value(of name: String) -> Outcome {
    if Symbol.group(of: name) != nil {
      return row?[name].map { .value($0) } ?? .lacking([name])
    }
    if let value = answers.values[name] { return .value(value) }
    return calculations[name] == nil ? .lacking([name]) : result(named: name)
  }

  private func operation(_ name: Operator, _ left: Outcome, _ right: Outcome) -> Outcome {
    // What is known decides, where it decides whatever the rest may be.
    if name == .and, left == .value(.truth(false)) || right == .value(.truth(false)) {
      return .value(.truth(false))
    }
    if name == .or, left.isTrue || right.isTrue { return .value(.truth(true)) }
    if let obstacle = Outcome.obstacle(among: [left, right]) { return obstacle }
    switch name {
    case .and: return .value(.truth(true))
    case .or: return .value(.truth(false))
    case .plus: return .number(left.number + right.number)
    case .minus: return .number(left.number - right.number)
    case .times: return .number(left.number * right.number)
    case .divided:
      return right.number == 0 ? .dividedByZero : .number(left.number / right.number)
    case .equal: return .value(.truth(left == right))
    case .unequal: return .value(.truth(left != right))
    case .less: return .value(.truth(left.number < right.number))
    case .lessOrEqual: return .value(.truth(left.number <= right.number))
    case .greater: return .value(.truth(left.number > right.number))
    case .greaterOrEqual: return .value(.truth(left.number >= right.number))
    }
  }

  private mutating func call(_ function: FormulaFunction, _ parts: [Calculation]) -> Outcome {
    switch function {
    case .if:
      let condition = outcome(of: parts[0])
      if let obstacle = Outcome.obstacle(among: [condition]) { return obstacle }
      return outcome(of: condition.isTrue ? parts[1] : parts[2])
    case .round:
      let value = outcome(of: parts[0])
      if let obstacle = Outcome.obstacle(among: [value]) { return obstacle }
      let decimals = parts.count > 1 ? Int(outcome(of: parts[1]).number) : 0
      return .number(Self.rounded(value.number, to: decimals))
    case .share where parts.count == 2:
      let (part, whole) = (outcome(of: parts[0]), outcome(of: parts[1]))
      if let obstacle = Outcome.obstacle(among: [part, whole]) { return obstacle }
      return whole.number == 0 ? .dividedByZero : .number(part.number / whole.number * 100)
    default: return gather(function, parts)
    }
  }

  private mutating func gather(_ function: FormulaFunction, _ parts: [Calculation]) -> Outcome {
    var values: [Outcome] = []
    for part in parts {
      guard case .each(let rows, let inside) = part else {
        values.append(outcome(of: part))
        continue
      }
      for row in answers.rows[rows] ?? [] {
        self.row = row
        values.append(outcome(of: inside))
      }
      row = nil
    }
    if let obstacle = values.first(where: { $0 == .dividedByZero || $0 == .tooLarge }) {
      return obstacle
    }
    // What is empty is left out.
    values = values.filter { Outcome.obstacle(among: [$0]) == nil }
    if function == .count {
      return .number(Double(values.count { $0 != .value(.truth(false)) }))
    }
    guard !values.isEmpty else {
      return .lacking(Calculation.call(function, parts).names)
    }
    let count = Double(values.count)
    if function == .share { return .number(Double(values.count(where: \.isTrue)) / count * 100) }
    return .number(Self.summary(function, of: values.map(\.number)))
  }

  private static func summary(_ function: FormulaFunction, of numbers: [Double]) -> Double {
    let sum = numbers.reduce(0, +)
    let sorted = numbers.sorted()
    let (least, most) = (sorted[0], sorted[sorted.count - 1])
    switch function {
    case .sum: return sum
    case .mean: return sum / Double(numbers.count)
    case .min: return least
    case .max: return most
    case .spread: return most - least
    default:
      let middle = sorted.count / 2
      return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }

  /// A number with so many decimals; a half goes away from zero.
  private static func rounded(_ number: Double, to decimals: Int) -> Double {
    let scale = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000][min(max(decimals, 0), 6)]
    let size = (number.magnitude * Double(scale) + 0.5).rounded(.down) / Double(scale)
    return number < 0 ? -size : size
  }
}

extension Calculation {
  /// Whether it is zero whatever is filled in.
  var isAlwaysZero: Bool {
    guard names.isEmpty else { return false }
    var evaluator = Evaluator(Answers(), [])
    return evaluator.outcome(of: self) == .value(.number(0))
  }
}
