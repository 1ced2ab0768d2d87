import Diagnostics

extension FormulaChecker {
  /// Two values with an operator between them.
  func operation(
    _ name: Operator, _ left: Expression, _ right: Expression, at range: Range<Int>
  ) throws(FormulaFault) -> Checked {
    let parts =
      switch name {
      case .and, .or:
        [
          try value(left, as: .truth, of: name.rawValue),
          try value(right, as: .truth, of: name.rawValue),
        ]
      case .times, .divided:
        [
          try value(left, as: .number, of: name.rawValue),
          try value(right, as: .number, of: name.rawValue),
        ]
      default: [try check(left), try check(right)]
      }
    try holdToOneSet(parts, at: range)
    let calculation = Calculation.operation(name, parts[0].calculation, parts[1].calculation)
    switch name {
    case .and, .or: return derived(calculation, .truth, unit: nil, from: parts)
    case .times: return derived(calculation, .number, unit: nil, from: parts)
    case .divided:
      if parts[1].calculation.isAlwaysZero {
        throw FormulaFault(.divisionByZero, at: right.range)
      }
      return derived(calculation, .number, unit: nil, from: parts)
    case .plus, .minus:
      let (type, unit) = try total(name, left, right, parts)
      return derived(calculation, type, unit: unit, from: parts)
    default:
      try compare(name, left, right, parts)
      return derived(calculation, .truth, unit: nil, from: parts)
    }
  }

  /// What comes of plus or minus: numbers, or days that are apart or later by a number of days.
  private func total(
    _ name: Operator, _ left: Expression, _ right: Expression, _ parts: [Checked]
  ) throws(FormulaFault) -> (ValueType, unit: String?) {
    let range = left.range.lowerBound..<right.range.upperBound
    switch (parts[0].type, parts[1].type) {
    case (.number, .number): return (.number, try unit(of: parts, name, at: range))
    case (.date, .date) where name == .minus: return (.number, "days")
    case (.date, .number):
      if let unit = parts[1].unit, unit != "days" {
        throw FormulaFault(.differentUnits("days", unit, name), at: right.range)
      }
      return (.date, nil)
    case (.date, .date): throw FormulaFault(.differentTypes(.date, .date, name), at: range)
    case (.number, _), (.date, _):
      throw FormulaFault(
        .wrongType(found: parts[1].type, wanted: .number, of: name.rawValue), at: right.range)
    default:
      throw FormulaFault(
        .wrongType(found: parts[0].type, wanted: .number, of: name.rawValue), at: left.range)
    }
  }

  /// Reports two values that cannot be compared.
  private func compare(
    _ name: Operator, _ left: Expression, _ right: Expression, _ parts: [Checked]
  ) throws(FormulaFault) {
    let range = left.range.lowerBound..<right.range.upperBound
    guard parts[0].type == parts[1].type else {
      throw FormulaFault(.differentTypes(parts[0].type, parts[1].type, name), at: range)
    }
    let asksForOrder = name != .equal && name != .unequal
    if asksForOrder, parts[0].type == .text || parts[0].type == .truth {
      throw FormulaFault(.differentTypes(parts[0].type, parts[1].type, name), at: range)
    }
    _ = try unit(of: parts, name, at: range)
    for (part, place, other) in [(parts[0], left, parts[1]), (parts[1], right, parts[0])] {
      guard case .text(let text) = part.calculation, let choice = other.choice,
        !choice.options.contains(text)
      else { continue }
      throw FormulaFault(
        .unknownOption(
          text, of: choice.name, meant: NearMiss.nearest(to: text, in: choice.options),
          options: choice.options), at: place.range)
    }
  }

  /// The one unit of values that stand together.
  private func unit(
    of parts: [Checked], _ name: Operator?, at range: Range<Int>
  ) throws(FormulaFault) -> String? {
    let units = parts.compactMap(\.unit)
    guard let first = units.first, let other = units.first(where: { $0 != first }) else {
      return units.first
    }
    throw FormulaFault(.differentUnits(first, other, name), at: range)
  }

  /// A function with what stands in its brackets.
  func call(
    _ function: FormulaFunction, _ values: [Expression], at range: Range<Int>
  ) throws(FormulaFault) -> Checked {
    switch function {
    case .if: return try choice(values, at: range)
    case .round:
      let checked = try value(values[0], as: .number, of: function.rawValue)
      var arguments = [checked.calculation]
      if values.count > 1 {
        guard case .number(let decimals) = values[1].form, (0...6).contains(decimals),
          decimals == decimals.rounded()
        else { throw FormulaFault(.decimals, at: values[1].range) }
        arguments.append(.number(decimals))
      }
      return derived(
        .call(function, arguments), .number, unit: checked.unit, from: [checked])
    case .share where values.count == 2:
      let parts = [
        try value(values[0], as: .number, of: function.rawValue),
        try value(values[1], as: .number, of: function.rawValue),
      ]
      try holdToOneSet(parts, at: range)
      _ = try unit(of: parts, nil, at: range)
      if parts[1].calculation.isAlwaysZero {
        throw FormulaFault(.divisionByZero, at: values[1].range)
      }
      return derived(
        .call(function, parts.map(\.calculation)), .number, unit: "%", from: parts)
    default: return try gather(function, values, at: range)
    }
  }

  private func choice(
    _ values: [Expression], at range: Range<Int>
  ) throws(FormulaFault) -> Checked {
    let parts = [
      try value(values[0], as: .truth, of: "if"), try check(values[1]), try check(values[2]),
    ]
    guard parts[1].type == parts[2].type else {
      throw FormulaFault(.differentTypes(parts[1].type, parts[2].type, nil), at: range)
    }
    try holdToOneSet(parts, at: range)
    let unit = try unit(of: Array(parts.dropFirst()), nil, at: range)
    return derived(
      .call(.if, parts.map(\.calculation)), parts[1].type, unit: unit, from: parts)
  }

  private func gather(
    _ function: FormulaFunction, _ values: [Expression], at range: Range<Int>
  ) throws(FormulaFault) -> Checked {
    var parts: [Checked] = []
    for place in values {
      let part = try gathered(place, in: function)
      let isRight =
        switch function {
        case .count: true
        case .share: part.type == .truth
        default: part.type == .number
        }
      guard isRight else {
        let wanted: ValueType = function == .share ? .truth : .number
        throw FormulaFault(
          .wrongType(found: part.type, wanted: wanted, of: function.rawValue), at: place.range)
      }
      parts.append(part)
    }
    if function == .count {
      if let other = parts.first(where: { $0.type != parts[0].type }) {
        throw FormulaFault(.differentTypes(parts[0].type, other.type, nil), at: range)
      }
    }
    let keepsUnit = function != .count && function != .share
    let unit = keepsUnit ? try unit(of: parts, nil, at: range) : function == .share ? "%" : nil
    return derived(.call(function, parts.map(\.calculation)), .number, unit: unit, from: parts)
  }
}
