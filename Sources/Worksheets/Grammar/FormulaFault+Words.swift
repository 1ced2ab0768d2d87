import Diagnostics

extension FormulaFault {
  /// What is wrong, in words: the message, and what to do.
  public var words: (message: String, remedy: String) {
    kind.shape ?? kind.meaning
  }
}

extension FormulaFault.Kind {
  /// The words for a fault in how a formula is written; `nil` for one in what it means.
  fileprivate var shape: (message: String, remedy: String)? {
    switch self {
    case .empty: ("the formula is empty", "write one, as in 'hours * rate'")
    case .tooLong(let most):
      ("the formula is longer than \(most) letters", "give parts of it results of their own")
    case .tooDeep(let most):
      (
        "more than \(most) brackets, signs or functions stand inside one another",
        "give the inner part a result of its own"
      )
    case .tooManyParts(let most):
      ("the formula has more than \(most) parts", "give parts of it results of their own")
    case .strangeCharacter(let character): Self.strange(character)
    case .badNumber(let text):
      ("'\(text)' is not a number", "write digits with one point before the decimals, as in '1.5'")
    case .percentSign(let number):
      ("'\(number)%' has a percent sign", "divide by 100, as in '\(number) / 100'")
    case .openQuote:
      ("no quotation mark ends the text", "put one behind it, as in 'By phone' in quotation marks")
    case .leadingEqualSign: ("a formula does not begin with '='", "delete the '='")
    case .chainedComparison:
      (
        "two comparisons stand in a row",
        "join them with 'and', as in '20 < cases and cases < 30'"
      )
    case .missingValue:
      ("a value is missing here", "write a number, the key of a field, or delete the operator")
    case .missingOperator:
      ("two values stand side by side", "put '+', '-', '*', '/' or a comma between them")
    case .emptyBrackets: ("the brackets are empty", "write a value in them, or delete them")
    case .openBracket: ("no bracket ends what begins here", "put ')' where it should end")
    case .strayBracket: ("')' ends what nothing began", "delete it, or put '(' where it begins")
    case .strayComma:
      ("a comma stands outside of a function", "write thousands without one, as in '1500'")
    case .unknownFunction(let name): Self.unknown(function: name)
    case .wrongCount(let function, let found):
      (
        "'\(function.rawValue)' has \(found == 1 ? "1 value" : "\(found) values") in its brackets",
        "write '\(function.usage)'"
      )
    default: nil
    }
  }

  private static func strange(_ character: String) -> (message: String, remedy: String) {
    let remedy =
      switch character {
      case "^": "multiply a value with itself, as in 'side * side'"
      case "£", "$", "€": "write the number alone, and '\(character)' in 'unit'"
      case ";": "put a comma between the values of a function"
      case "&": "write 'and' between conditions"
      case "%": "divide by 100"
      case "[", "]", "{", "}": "use round brackets"
      case "!": "write 'not' before a condition"
      case "|": "write 'or' between conditions"
      default: "use numbers, keys of fields, + - * / ( ), comparisons and functions"
      }
    return ("'\(character)' has no meaning in a formula", remedy)
  }

  private static func unknown(function name: String) -> (message: String, remedy: String) {
    let names = FormulaFunction.allCases.map(\.rawValue)
    let lower = name.lowercased()
    let remedy =
      switch lower {
      case "and", "or": "write '\(lower)' between the conditions, as in 'a > 1 \(lower) b > 1'"
      case "not": "write 'not' before the condition"
      default:
        (FormulaFunction.meant(by: name)?.rawValue ?? NearMiss.nearest(to: name, in: names)).map {
          "did you mean '\($0)'?"
        } ?? "the functions are " + names.joined(separator: ", ")
      }
    return ("no function is called '\(name)'", remedy)
  }
}
