import Basics
import Model

/// A file that the build will write: where it goes, what it is made of, and how.
struct PlannedFile: Sendable {
  /// The path from the root of the output.
  let path: String
  /// The file of the content that it is made of, when it is made of one.
  let source: String?
  /// What it shows of the hub, or `nil` where it is rendered by every build.
  let inputs: FileInputs?
  /// Its bytes.
  let render: @Sendable () throws(OutputError) -> [UInt8]

  init(
    _ path: String, source: String? = nil, of inputs: FileInputs? = nil,
    render: @Sendable @escaping () throws(OutputError) -> [UInt8]
  ) {
    self.path = path
    self.source = source
    self.inputs = inputs
    self.render = render
  }

  /// The file with what a manifest says of it.
  func written() throws(OutputError) -> (entry: Manifest.Entry, bytes: [UInt8]) {
    let bytes = try render()
    return (Manifest.Entry(path: path, bytes: bytes, source: source), bytes)
  }

  /// Whether a page that an editor wrote is all that it is made of.
  var isOfOnePage: Bool {
    if case .page? = inputs { true } else { false }
  }
}

/// What a file shows of the hub, as far as that tells whether it has to be rendered again; see ``InputDigests``.
indirect enum FileInputs: Sendable {
  /// What pages say of themselves in their front matter, and how they and the records are related: all that lists
  /// show. The text of no page.
  case lists
  /// A page that an editor wrote, with what it shows of others.
  case page(PageID)
  /// The text of several pages, with what lists show.
  case pages([PageID])
  /// The same with the pictures in it that the pages show.
  case document([PageID])
  /// What has this digest.
  case known(Digest)
  /// All of several.
  case all([FileInputs])
}
