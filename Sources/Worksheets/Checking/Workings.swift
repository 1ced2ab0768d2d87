import Diagnostics

/// The formulas of a worksheet, checked against its fields and against one another.
public struct Workings: Sendable {
  /// A fault with the number of the formula in which it is.
  public struct Fault: Sendable, Hashable {
    /// The number of the formula, from 0.
    public let formula: Int
    /// What is wrong, and where in its text.
    public let fault: FormulaFault
  }

  /// The calculation of each formula; `nil` where something is wrong with it.
  public let calculations: [Calculation?]
  /// What each formula gives.
  public let types: [ValueType?]
  /// The unit of what each formula gives.
  public let units: [String?]
  /// What is wrong, in the order of the formulas.
  public let faults: [Fault]
  /// The names of fields that no formula uses.
  public let unused: [String]

  /// Checks formulas; `fields` are the names that are filled in by hand.
  public init(of formulas: [NamedFormula], with fields: [Symbol]) {
    let count = formulas.count
    var faults: [Int: FormulaFault] = [:]
    let parsed = formulas.enumerated().map { number, formula in
      do throws(FormulaFault) {
        return Optional(try FormulaParser.parse(formula.text))
      } catch {
        faults[number] = error
        return nil
      }
    }
    let order = Order(of: parsed, named: formulas.map(\.name))
    for circle in order.circles {
      faults[circle.first] = FormulaFault(
        .circle(circle.names), at: 0..<formulas[circle.first].text.utf8.count)
    }
    var results: [Int: FormulaChecker.Checked] = [:]
    // What rests on a result that is wrong takes it for a number: one message is enough.
    var checker = FormulaChecker(
      fields + formulas.map { Symbol($0.name, .number, unit: $0.unit) })
    for number in order.numbers {
      guard let expression = parsed[number] else { continue }
      let formula = formulas[number]
      do throws(FormulaFault) {
        let result = try checker.result(of: expression, unit: formula.unit)
        results[number] = result
        checker.learn(Symbol(formula.name, result.type, unit: formula.unit ?? result.unit))
      } catch {
        let rests = order.uses[number].contains { results[$0] == nil }
        if faults[number] == nil, !rests || !error.isAboutTypes { faults[number] = error }
      }
    }
    calculations = (0..<count).map { results[$0]?.calculation }
    types = (0..<count).map { results[$0]?.type }
    units = (0..<count).map { formulas[$0].unit ?? results[$0]?.unit }
    self.faults = faults.sorted { $0.key < $1.key }.map { Fault(formula: $0.key, fault: $0.value) }
    let used = Set(parsed.compactMap { $0 }.flatMap(\.names))
    unused = fields.map(\.name).filter { !used.contains($0) }
  }
}

extension Expression {
  /// The names in it.
  var names: [String] {
    switch form {
    case .number, .text: []
    case .name(let name): [name]
    case .negative(let value), .not(let value): value.names
    case .operation(_, let left, let right): left.names + right.names
    case .call(_, let values): values.flatMap(\.names)
    }
  }
}

extension FormulaFault {
  /// Whether it may only be the consequence of another result that is wrong.
  fileprivate var isAboutTypes: Bool {
    switch kind {
    case .wrongType, .differentTypes, .differentUnits, .unitOfResult: true
    default: false
    }
  }
}
