#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The seconds of processor time that this thread spends in `body`: unlike the time on the wall, what else
/// the machine is doing does not count.
///
/// Under a sanitizer everything takes longer. How many times, `PLAIT_SLOWDOWN` says, and what is given is
/// the time without.
public func processorSeconds(_ body: () -> Void) -> Double {
  let start = threadSeconds()
  body()
  return (threadSeconds() - start) / slowdown
}

/// How many times longer everything takes than it does for who runs the program.
public let slowdown: Double = {
  guard let text = unsafe getenv("PLAIT_SLOWDOWN") else { return 1 }
  return unsafe Double(String(cString: text)) ?? 1
}()

private func threadSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

/// How many times longer `body` takes for ten times as much: about 10 where its time is in proportion, 100 where each
/// part is compared with all others. The least of three runs counts for each size. What lies between is far more than
/// a busy machine can make of either.
public func growthOfTime(from size: Int, _ body: (Int) -> Void) -> Double {
  func least(of size: Int) -> Double {
    (0..<3).map { _ in processorSeconds { body(size) } }.min() ?? 0
  }
  // Below a millisecond, the clock and what is done once count for more than the size.
  return least(of: 10 * size) / max(least(of: size), 0.001)
}
