/// What is wrong with a formula, as facts, and where in its text.
public struct FormulaFault: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    case empty
    case tooLong(most: Int)
    case tooDeep(most: Int)
    case tooManyParts(most: Int)
    case strangeCharacter(String)
    case badNumber(String)
    case percentSign(String)
    case openQuote
    case leadingEqualSign
    case chainedComparison
    case missingValue
    case missingOperator
    case emptyBrackets
    case openBracket
    case strayBracket
    case strayComma
    case unknownFunction(String)
    case wrongCount(FormulaFunction, found: Int)
    case functionWithoutBrackets(FormulaFunction)
    /// A name that nothing has; with the nearest one there is, and all there are.
    case unknownName(String, meant: String?, known: [String])
    /// The rows themselves, where one of their columns is meant.
    case rowsWithoutColumn(String, columns: [String])
    /// A column outside of a function that puts its values together.
    case looseColumn(String)
    /// Columns of two sets of rows, which have nothing to do with one another.
    case mixedRows(String, String)
    /// A function over rows inside of another.
    case nestedRows(FormulaFunction)
    /// A value of one type where another is asked for.
    case wrongType(found: ValueType, wanted: ValueType, of: String)
    /// Two values of types that do not go together.
    case differentTypes(ValueType, ValueType, Operator?)
    /// Two values of units that do not go together.
    case differentUnits(String, String, Operator?)
    /// A unit that a result says it has, and another that comes out.
    case unitOfResult(declared: String, found: String)
    /// A text that a choice does not offer; with the nearest one that it does, and all of them.
    case unknownOption(String, of: String, meant: String?, options: [String])
    case divisionByZero
    case decimals
    /// Results that rest on one another, the first of them last, too.
    case circle([String])
  }

  /// What is wrong.
  public let kind: Kind
  /// The bytes at fault in the text of the formula.
  public let range: Range<Int>

  init(_ kind: Kind, at range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
