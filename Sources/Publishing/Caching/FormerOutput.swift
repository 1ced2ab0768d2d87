import Content

/// The files of the last build that are still what it wrote. One whose bytes a new build would write again is taken
/// over by hard link: that is quicker, keeps its time of change for programs that copy what is newer, and on many
/// disks takes no room while both builds are there.
struct FormerOutput: Sendable {
  private struct File {
    let identity: FileIdentity
    let digest: [UInt8]
  }

  private let folder: String
  private let files: [String: File]

  /// What is left of the build that `record` is of, in the folder `output`; `nil` when its manifest has changed, so
  /// that nobody knows what the files were.
  init?(of record: BuildCache.Record, in output: OutputFolder) {
    let identities = Dictionary(
      record.output.entries.map { ($0.path, $0.identity) }, uniquingKeysWith: { first, _ in first })
    guard let manifest = identities[Manifest.fileName],
      FileIdentity(at: output.path + "/" + Manifest.fileName) == manifest
    else { return nil }
    folder = output.path
    var files: [String: File] = [:]
    for listed in output.listedFiles {
      let path = String(decoding: listed.path, as: UTF8.self)
      guard let identity = identities[path] else { continue }
      files[path] = File(identity: identity, digest: listed.digest)
    }
    self.files = files
  }

  /// The path on this machine of the file that a new one would be the same as, to the byte.
  func file(like entry: Manifest.Entry) -> String? {
    guard let file = files[entry.path], Manifest.hexadecimal(file.digest) == entry.digest else {
      return nil
    }
    let path = folder + "/" + entry.path
    return FileIdentity(at: path) == file.identity ? path : nil
  }
}

extension BuildCache.Finding {
  /// The output of the last build, as far as a new one may take it over.
  func output(in folder: OutputFolder) -> FormerOutput? {
    guard case .changed(let record) = self else { return nil }
    return FormerOutput(of: record, in: folder)
  }
}
