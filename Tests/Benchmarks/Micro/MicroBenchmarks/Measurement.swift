/// One thing that is measured: a name, and a function that does it once for a page.
struct Measurement {
  let name: String
  /// Does it for the page with a number and gives some count that depends on the result, so that nothing
  /// can be optimised away.
  let run: (Int) -> Int

  /// Runs over all pages several times, prints every run and the median in microseconds a page, and
  /// gives the median.
  func measure(pages: Int, rounds: Int) -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    var check = 0
    for _ in 0..<rounds {
      let time = clock.measure {
        for page in 0..<pages { check &+= run(page) }
      }
      let nanoseconds =
        Double(time.components.seconds) * 1e9 + Double(time.components.attoseconds) / 1e9
      times.append(nanoseconds / 1_000 / Double(pages))
    }
    let median = times.sorted()[times.count / 2]
    let all = times.map(Self.shown).joined(separator: " ")
    print("\(name): \(Self.shown(median)) us a page  (\(all); check \(check))")
    return median
  }

  private static func shown(_ time: Double) -> String {
    "\((time * 100).rounded() / 100)"
  }
}
