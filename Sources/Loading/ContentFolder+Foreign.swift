extension ContentFolder {
  /// The files below any folder of this machine, in order. Hidden ones, symbolic links and those that programs keep for
  /// themselves are passed over.
  package static func files(below path: String) -> [String] {
    FolderListing(root: path).entries.filter { $0.form == .file }.map(\.path)
  }

  /// Whether readers can be given a drawing (SVG): nothing in it runs, and nothing is loaded by it.
  package static func isSafeDrawing(_ bytes: [UInt8]) -> Bool {
    DrawingSafety.fault(in: bytes) == nil
  }
}
