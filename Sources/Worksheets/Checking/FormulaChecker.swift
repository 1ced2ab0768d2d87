import Diagnostics

/// Holds a formula to the names there are, and to the types and units of what they stand for.
struct FormulaChecker {
  /// A part that was checked, with what it gives.
  struct Checked {
    let calculation: Calculation
    let type: ValueType
    /// The unit, or `nil` where the value goes with any.
    let unit: String?
    /// The rows whose columns stand in it outside of a function over rows, with the name of the first.
    var column: (rows: String, name: String)?
    /// A function in it that puts values of rows together.
    var gatherer: FormulaFunction?
    /// The words that a choice offers, and its name.
    var choice: (name: String, options: [String])?
  }

  private var symbols: [String: Symbol]
  private let names: [String]

  /// A checker that knows these names, in this order.
  init(_ symbols: [Symbol]) {
    self.symbols = Dictionary(symbols.map { ($0.name, $0) }) { first, _ in first }
    names = symbols.map(\.name)
  }

  /// Takes a name for what it has turned out to be.
  mutating func learn(_ symbol: Symbol) { symbols[symbol.name] = symbol }

  /// The calculation of a formula as a whole.
  func result(
    of formula: Expression, unit declared: String?
  ) throws(FormulaFault) -> Checked {
    let result = try check(formula)
    if let column = result.column {
      throw FormulaFault(.looseColumn(column.name), at: formula.range)
    }
    if let declared, let unit = result.unit, declared != unit {
      throw FormulaFault(.unitOfResult(declared: declared, found: unit), at: formula.range)
    }
    return result
  }

  func check(_ part: Expression) throws(FormulaFault) -> Checked {
    switch part.form {
    case .number(let number):
      return Checked(calculation: .number(number), type: .number, unit: nil)
    case .text(let text): return Checked(calculation: .text(text), type: .text, unit: nil)
    case .name(let name): return try self.name(name, at: part.range)
    case .negative(let value):
      let checked = try self.value(value, as: .number, of: "-")
      return derived(.negative(checked.calculation), .number, unit: checked.unit, from: [checked])
    case .not(let value):
      let checked = try self.value(value, as: .truth, of: "not")
      return derived(.not(checked.calculation), .truth, unit: nil, from: [checked])
    case .operation(let name, let left, let right):
      return try operation(name, left, right, at: part.range)
    case .call(let function, let values):
      return try call(function, values, at: part.range)
    }
  }

  /// A part that has to be of a type; `asker` is the operator or function that asks for it.
  func value(
    _ part: Expression, as wanted: ValueType, of asker: String
  ) throws(FormulaFault) -> Checked {
    let checked = try check(part)
    guard checked.type == wanted else {
      throw FormulaFault(
        .wrongType(found: checked.type, wanted: wanted, of: asker), at: part.range)
    }
    return checked
  }

  /// A part made of others, of which at most one set of rows may have columns.
  func derived(
    _ calculation: Calculation, _ type: ValueType, unit: String?, from parts: [Checked]
  ) -> Checked {
    var checked = Checked(calculation: calculation, type: type, unit: unit)
    checked.column = parts.lazy.compactMap(\.column).first
    checked.gatherer = parts.lazy.compactMap(\.gatherer).first
    return checked
  }

  /// Reports columns of two sets of rows that stand together.
  func holdToOneSet(_ parts: [Checked], at range: Range<Int>) throws(FormulaFault) {
    let columns = parts.compactMap(\.column)
    guard let first = columns.first, let other = columns.first(where: { $0.rows != first.rows })
    else { return }
    throw FormulaFault(.mixedRows(first.name, other.name), at: range)
  }

  private func name(_ name: String, at range: Range<Int>) throws(FormulaFault) -> Checked {
    if let symbol = symbols[name] {
      var checked = Checked(calculation: .name(name), type: symbol.type, unit: symbol.unit)
      checked.column = symbol.group.map { ($0, name) }
      checked.choice = symbol.options.isEmpty ? nil : (name, symbol.options)
      return checked
    }
    let columns = names.filter { Symbol.group(of: $0) == name }
    if !columns.isEmpty {
      throw FormulaFault(.rowsWithoutColumn(name, columns: columns), at: range)
    }
    if let function = FormulaFunction(rawValue: name) {
      throw FormulaFault(.functionWithoutBrackets(function), at: range)
    }
    throw FormulaFault(
      .unknownName(name, meant: NearMiss.nearest(to: name, in: names), known: names), at: range)
  }

  /// A value in the brackets of a function that puts values together: of every row, where a column stands in it.
  func gathered(_ part: Expression, in function: FormulaFunction) throws(FormulaFault) -> Checked {
    let inside = try check(part)
    guard let column = inside.column else { return inside }
    if let gatherer = inside.gatherer { throw FormulaFault(.nestedRows(gatherer), at: part.range) }
    var checked = Checked(
      calculation: .each(column.rows, inside.calculation), type: inside.type, unit: inside.unit)
    checked.gatherer = function
    return checked
  }
}
