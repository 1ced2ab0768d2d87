import Basics
import Model

/// A file that the build will write: where it goes, and how it is made of what a presenter says of the hub.
struct PlannedFile: Sendable {
  /// What makes its bytes.
  typealias Maker = @Sendable (Presenter) throws(OutputError) -> [UInt8]

  /// The path from the root of the output.
  let path: String
  /// The file of the content that it is made of, when it is made of one.
  let source: String?
  /// The digest of what it is made of beside what it asks the presenter, where there is such.
  let given: Digest?
  /// Whether it is kept while all that it asks is as it was; otherwise every build makes it.
  let isRecorded: Bool
  /// Whether it shows one page, and not many.
  let isOfOnePage: Bool
  /// Its bytes. All that they show of the hub has to be asked of the presenter that is given.
  let render: Maker

  init(
    _ path: String, source: String? = nil, given: Digest? = nil, isRecorded: Bool = true,
    isOfOnePage: Bool = false, render: @escaping Maker
  ) {
    self.path = path
    self.source = source
    self.given = given
    self.isRecorded = isRecorded
    self.isOfOnePage = isOfOnePage
    self.render = render
  }

  /// The file with what a manifest says of it.
  func written(by presenter: Presenter) throws(OutputError) -> (
    entry: Manifest.Entry, bytes: [UInt8]
  ) {
    let bytes = try render(presenter)
    return (Manifest.Entry(path: path, bytes: bytes, source: source), bytes)
  }
}
