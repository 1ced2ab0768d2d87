import Fuzzing

/// What libFuzzer calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
@unsafe
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  Fuzzer.hubImporting.check(input)
  return 0
}
