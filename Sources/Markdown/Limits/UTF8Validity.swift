/// Whether bytes are UTF-8.
enum UTF8Validity {
  /// Whether all of `bytes` is valid UTF-8. Runs of ASCII are passed eight bytes at a time.
  @unsafe
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return true }
    let raw = unsafe UnsafeRawPointer(base)
    let count = bytes.count
    var index = 0
    while index + 8 <= count,
      unsafe raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    let rest = unsafe UnsafeBufferPointer(rebasing: bytes[index...])
    return unsafe String(validating: rest, as: UTF8.self) != nil
  }
}
