/// Where the points of a line chart lie.
///
/// Years lie as far apart as they are. The scale begins at zero unless all numbers lie in the upper half of it; then it
/// begins at a round number below them, and the chart says so.
struct LineScale {
  /// How far along each point lies, from 0 to 1.
  let along: [Double]
  /// The points that come after years without a number: no line leads to them.
  let afterGap: Set<Int>
  /// The number at the foot of the scale.
  let least: Double
  private let largest: Double

  init(_ view: ChartView) {
    let years = view.points.map { Self.year($0.label) }
    if let places = Self.places(of: years.compactMap { $0 }), years.count == places.count {
      let (first, last) = (places[0], places[places.count - 1])
      along = places.map { Double($0 - first) / Double(last - first) }
      let steps = zip(places.dropFirst(), places).map { $0 - $1 }
      let usual = steps.min() ?? 1
      afterGap = Set(steps.indices.filter { steps[$0] > usual }.map { $0 + 1 })
    } else {
      let count = view.points.count
      along = (0..<count).map { count > 1 ? Double($0) / Double(count - 1) : 0.5 }
      afterGap = []
    }
    let numbers = view.points.flatMap(\.values).compactMap { $0?.number }.filter(\.isFinite)
    let greatest = numbers.max() ?? 0
    largest = greatest
    least = Self.foot(least: numbers.min() ?? 0, largest: greatest)
  }

  /// How far up a number lies, from 0 to 1.
  func up(_ number: Double) -> Double {
    largest > least ? min(max((number - least) / (largest - least), 0), 1) : 0
  }

  /// A year that a label begins with, such as `2024` or `2024-25`.
  private static func year(_ label: String) -> Int? {
    let digits = label.prefix { ("0"..."9").contains($0) }
    guard digits.count == 4, let year = Int(digits), (1000...2999).contains(year) else {
      return nil
    }
    return year
  }

  /// Years, when there are several and each is later than the one before.
  private static func places(of years: [Int]) -> [Int]? {
    years.count > 1 && zip(years, years.dropFirst()).allSatisfy { $0 < $1 } ? years : nil
  }

  /// The largest multiple of a round step below all numbers: zero, unless they lie in the upper half of the scale.
  private static func foot(least: Double, largest: Double) -> Double {
    guard least > 0, largest < 1e12, least * 2 > largest, largest > least else { return 0 }
    var step = 1.0
    while step * 3 > largest - least { step /= 10 }
    while step * 30 < largest - least { step *= 10 }
    for factor in [10.0, 5, 2] where step * factor <= (largest - least) * 0.6 {
      step *= factor
      break
    }
    return max(((least / step).rounded(.down) - 1) * step, 0)
  }
}
