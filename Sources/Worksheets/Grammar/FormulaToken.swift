/// A word, a number or a mark of a formula, with its bytes.
struct FormulaToken: Hashable {
  /// What it is.
  enum Form: Hashable {
    case number(Double)
    case text(String)
    case name(String)
    case mark(Mark)
    case end
  }

  /// A mark, of whichever keyboard.
  enum Mark: Hashable {
    case plus, minus, times, divided
    case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
    case open, close, comma
  }

  let form: Form
  let range: Range<Int>
}

extension FormulaToken {
  /// The operator that it is between two values.
  var `operator`: Operator? {
    switch form {
    case .name("and"): .and
    case .name("or"): .or
    case .mark(let mark):
      switch mark {
      case .plus: .plus
      case .minus: .minus
      case .times: .times
      case .divided: .divided
      case .equal: .equal
      case .unequal: .unequal
      case .less: .less
      case .lessOrEqual: .lessOrEqual
      case .greater: .greater
      case .greaterOrEqual: .greaterOrEqual
      case .open, .close, .comma: nil
      }
    default: nil
    }
  }

  /// Whether a value can begin with it.
  var beginsValue: Bool {
    switch form {
    case .number, .text, .mark(.open): true
    case .name(let name): name != "and" && name != "or"
    default: false
    }
  }
}
