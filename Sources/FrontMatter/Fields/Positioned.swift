public import Diagnostics

/// A value and the place where it was written.
public struct Positioned<Value> {
  /// The value.
  public let value: Value
  /// The bytes it was read from, with quotes and brackets.
  public let range: SourceRange

  /// A value with its place.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The same place with a value made from this one.
  public func map<Other>(_ transform: (Value) -> Other) -> Positioned<Other> {
    Positioned<Other>(transform(value), at: range)
  }
}

extension Positioned: Sendable where Value: Sendable {}
extension Positioned: Equatable where Value: Equatable {}
extension Positioned: Hashable where Value: Hashable {}
