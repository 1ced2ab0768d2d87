import Hypertext

/// A flat braid, drawn from left to right: at each step every second pair of neighbours swaps, the
/// pairs taking turns, and each thread goes over and under by turns.
struct Braid {
  /// How many threads.
  let threads: Int
  /// How many steps.
  let steps: Int
  /// The distance between two lanes.
  let gap: Int
  /// The length of a step.
  let stride: Int
  /// Where the braid begins, from the left edge.
  var left = 0
  /// Where the first lane lies, from the upper edge.
  var top = 0
  /// Where each thread comes in at the left edge, when the threads come in apart.
  var entries: [Int] = []

  /// The threads in full, then a gap round each crossing's upper thread, then those upper threads.
  var paths: HTML {
    var whole = (0..<threads).map(entry)
    var upper = Array(repeating: "", count: threads)
    var halo = ""
    var lanes = Array(0..<threads)
    for step in 0..<steps {
      for lane in straightLanes(step) { whole[lanes[lane]] += "h\(stride)" }
      for lane in Swift.stride(from: step % 2, to: threads - 1, by: 2) {
        whole[lanes[lane]] += curve(gap)
        whole[lanes[lane + 1]] += curve(-gap)
        // Downward threads lie on top in even steps, upward ones in odd steps: a plain weave.
        let over = step % 2 == 0 ? lane : lane + 1
        let start = "M\(left + step * stride) \(y(over))"
        let drawn = start + curve(step % 2 == 0 ? gap : -gap)
        upper[lanes[over]] += drawn
        halo += drawn
        lanes.swapAt(lane, lane + 1)
      }
    }
    return "\(drawn(whole))<path class=\"halo\" d=\"\(halo)\"/>\(drawn(upper))"
  }

  private func drawn(_ paths: [String]) -> [HTML] {
    paths.enumerated().map { number, path in
      path.isEmpty ? .empty : "<path class=\"strand-\(number + 1)\" d=\"\(path)\"/>"
    }
  }

  /// The lanes that have no neighbour to swap with.
  private func straightLanes(_ step: Int) -> [Int] {
    let first = step % 2
    return (first == 1 ? [0] : []) + ((threads - first) % 2 == 1 ? [threads - 1] : [])
  }

  private func entry(_ lane: Int) -> String {
    guard entries.indices.contains(lane) else { return "M\(left) \(y(lane))" }
    let (from, to) = (entries[lane], y(lane))
    return "M0 \(from)C\(left / 2) \(from) \(left / 2) \(to) \(left) \(to)"
  }

  private func y(_ lane: Int) -> Int { top + lane * gap }

  private func curve(_ rise: Int) -> String {
    "c\(stride / 2) 0 \(stride / 2) \(rise) \(stride) \(rise)"
  }
}
