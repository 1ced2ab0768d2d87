/// A file that the build will write: where it goes, what it is made of, and how.
struct PlannedFile: Sendable {
  /// The path from the root of the output.
  let path: String
  /// The file of the content that it is made of, when it is made of one.
  let source: String?
  /// Its bytes.
  let render: @Sendable () throws(OutputError) -> [UInt8]

  init(
    _ path: String, source: String? = nil,
    render: @Sendable @escaping () throws(OutputError) -> [UInt8]
  ) {
    self.path = path
    self.source = source
    self.render = render
  }
}
