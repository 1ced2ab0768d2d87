import Hypertext

/// How many threads a drawing shows: a braid of one is none, and more than twelve is a carpet.
private let drawable = 2...12

/// The hub's mark: a small braid with a thread for each strand, as inline SVG without words.
func mark(threads: Int) -> HTML {
  let threads = min(max(threads, drawable.lowerBound), drawable.upperBound)
  let braid = Braid(threads: threads, steps: 4, gap: 6, stride: 12, top: 3)
  return """
    <svg class="mark" viewBox="0 0 48 \(threads * 6)" aria-hidden="true" focusable="false">\
    \(braid.paths)</svg>
    """
}

/// The threads of the home page: they come in apart on the left, level with the rows of the
/// strands' list, and leave woven on the right. The drawing stretches with the list.
func weave(threads: Int) -> HTML {
  let threads = min(max(threads, drawable.lowerBound), drawable.upperBound)
  let gap = 80
  let braid = Braid(
    threads: threads, steps: 8, gap: gap, stride: 80, left: 360,
    top: 500 - gap * (threads - 1) / 2, entries: (0..<threads).map { 1000 * $0 / threads })
  return """
    <svg class="weave" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true" \
    focusable="false">\(braid.paths)</svg>
    """
}
