/// Reads requests from bytes as they come, in pieces of any size.
///
/// What is not yet read stays in one buffer, which its owner fills only as long as something is missing: so it holds
/// no more than one head and one piece.
struct RequestReader: Sendable {
  private let limits: ServerLimits
  private var buffer: [UInt8] = []
  /// Up to where no end of a line is in the buffer.
  private var searched = 0
  private var head: RequestHead?
  /// The bytes of all fields that were read for `head`.
  private var fieldBytes = 0
  /// Whether an empty line before the request was passed over (RFC 9112, section 2.2).
  private var passedOverLine = false

  init(limits: ServerLimits) {
    self.limits = limits
  }

  /// Whether a request has begun that is not yet read.
  var hasBegun: Bool { head != nil || !buffer.isEmpty }

  /// How many bytes wait to be read.
  var waiting: Int { buffer.count }

  mutating func append(_ bytes: [UInt8]) {
    buffer += bytes
  }

  /// The next head, or `nil` where some of it is missing.
  mutating func nextHead() throws(Refusal) -> RequestHead? {
    while let line = try nextLine() {
      guard var head else {
        if line.isEmpty && !passedOverLine {
          passedOverLine = true
          continue
        }
        self.head = try RequestHead(line: line)
        continue
      }
      if line.isEmpty {
        self.head = nil
        fieldBytes = 0
        passedOverLine = false
        return head
      }
      guard head.fields.count < limits.fields else { throw .fieldsTooLarge }
      self.head = nil
      try head.addField(line: line)
      self.head = head
    }
    return nil
  }

  /// The next `count` bytes, or `nil` where some are missing.
  mutating func nextBody(_ count: Int) -> [UInt8]? {
    buffer.count >= count ? Array(take(count)) : nil
  }

  /// The next line without its end, which is CR and LF and nothing else: what one reader takes for an end of line
  /// and another does not is a way to smuggle (RFC 9112, section 11.1).
  private mutating func nextLine() throws(Refusal) -> ArraySlice<UInt8>? {
    let end = buffer[searched...].firstIndex(of: 0x0A)
    let length = end.map { $0 + 1 } ?? buffer.count
    if head == nil {
      if length > limits.requestLine { throw .lineTooLong }
    } else if fieldBytes + length > limits.fieldBytes {
      throw .fieldsTooLarge
    }
    guard end != nil else {
      searched = buffer.count
      return nil
    }
    if head != nil { fieldBytes += length }
    let line = take(length).dropLast()
    guard line.last == 0x0D, !line.dropLast().contains(where: { $0 == 0x0D || $0 == 0 }) else {
      throw .malformed
    }
    return line.dropLast()
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    let taken = buffer[..<count]
    buffer.removeFirst(count)
    searched = 0
    return taken
  }
}
