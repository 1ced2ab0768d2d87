#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The seconds of processor time that this thread spends in `body`: unlike the time on the wall, what else
/// the machine is doing does not count.
public func processorSeconds(_ body: () -> Void) -> Double {
  let start = threadSeconds()
  body()
  return threadSeconds() - start
}

private func threadSeconds() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}
