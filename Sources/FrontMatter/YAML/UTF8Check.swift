/// Finds the first byte of a text that is not UTF-8.
enum UTF8Check {
  /// The offset of the first byte of the first sequence that is no character; `nil` when all are.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var rest = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
