/// What somebody filled in.
public struct Answers: Sendable, Hashable {
  /// The values of the fields that are filled in, by name.
  public var values: [String: Value]
  /// The rows of repeated rows, by the name of the rows; each with the values that are filled in, by `rows.column`.
  public var rows: [String: [[String: Value]]]

  /// Answers from the values of fields and of rows.
  public init(_ values: [String: Value] = [:], rows: [String: [[String: Value]]] = [:]) {
    self.values = values
    self.rows = rows
  }

  /// The outcome of each calculation, in order; those without a calculation are missing. Each is worked out once.
  public func outcomes(of calculations: [(name: String, Calculation?)]) -> [Outcome] {
    var evaluator = Evaluator(self, calculations)
    return calculations.map { evaluator.result(named: $0.name) }
  }
}
