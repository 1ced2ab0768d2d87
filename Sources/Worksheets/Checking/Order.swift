/// The order in which formulas are worked out, so that each comes after those on which it rests.
struct Order {
  /// Formulas that rest on one another.
  struct Circle {
    /// The number of the first of them.
    let first: Int
    /// Their names one after the other, the first once more at the end.
    let names: [String]
  }

  /// The numbers of the formulas, each after those on which it rests, those of circles left out.
  private(set) var numbers: [Int] = []
  /// The circles, each once.
  private(set) var circles: [Circle] = []
  /// The numbers of the formulas that each formula names.
  let uses: [[Int]]

  private enum Mark { case open, done, circular }

  /// The order of formulas with these names; `nil` stands for one that could not be read.
  init(of formulas: [Expression?], named names: [String]) {
    let places = Dictionary(names.enumerated().map { ($1, $0) }) { first, _ in first }
    uses = formulas.map { formula in
      var seen: Set<Int> = []
      return (formula?.names ?? []).compactMap { places[$0] }.filter { seen.insert($0).inserted }
    }
    var marks: [Int: Mark] = [:]
    for start in formulas.indices where marks[start] == nil {
      visit(start, names, &marks)
    }
  }

  /// Visits a formula and all on which it rests, without calling itself: a chain may be as long as there are formulas.
  private mutating func visit(_ start: Int, _ names: [String], _ marks: inout [Int: Mark]) {
    var path: [(number: Int, next: Int)] = [(start, 0)]
    marks[start] = .open
    while let (number, next) = path.last {
      guard next < uses[number].count else {
        if marks[number] == .open {
          marks[number] = .done
          numbers.append(number)
        }
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let used = uses[number][next]
      switch marks[used] {
      case nil:
        marks[used] = .open
        path.append((used, 0))
      case .open:
        let start = path.firstIndex { $0.number == used } ?? 0
        let circle = path[start...].map(\.number)
        for member in circle { marks[member] = .circular }
        circles.append(
          Circle(first: circle[0], names: (circle + [circle[0]]).map { names[$0] }))
      case .done, .circular: break
      }
    }
  }
}
