import Fuzzing
import SlownessCounters

/// What libFuzzer calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
@unsafe
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  Fuzzer.time.check(input, isSlow: plait_count_slowness)
  return 0
}
