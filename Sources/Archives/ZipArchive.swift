import CLibZip

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes zip archives of which every byte is decided: the order of files, their one time, their permissions and
/// how they are packed.
public enum ZipArchive {
  /// Why an archive could not be written, in libzip's own words.
  public struct Failure: Error, Hashable {
    /// What it said.
    public let reason: String
  }

  /// Writes an archive at `path`. libzip writes beside it and renames at the end, so that what stood there stays
  /// until the archive is whole.
  public static func write(
    _ entries: [ArchiveEntry], to path: String, time: ArchiveTime
  ) throws(Failure) {
    var code: Int32 = 0
    guard let archive = unsafe zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      var error = unsafe zip_error_t()
      unsafe zip_error_init_with_code(&error, code)
      defer { unsafe zip_error_fini(&error) }
      throw Failure(reason: unsafe String(cString: zip_error_strerror(&error)))
    }
    try unsafe fill(archive, with: entries, time)
  }

  /// Adds the files to an archive and closes it, or gives it up.
  @unsafe
  static func fill(
    _ archive: OpaquePointer, with entries: [ArchiveEntry], _ time: ArchiveTime
  ) throws(Failure) {
    for entry in entries {
      guard unsafe add(entry, to: archive, time) else {
        let failure = unsafe failure(of: archive)
        unsafe zip_discard(archive)
        throw failure
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      let failure = unsafe failure(of: archive)
      unsafe zip_discard(archive)
      throw failure
    }
  }

  @unsafe
  private static func failure(of archive: OpaquePointer) -> Failure {
    unsafe Failure(reason: String(cString: zip_strerror(archive)))
  }

  @unsafe
  private static func add(
    _ entry: ArchiveEntry, to archive: OpaquePointer, _ time: ArchiveTime
  ) -> Bool {
    guard let source = unsafe source(of: entry.content, in: archive) else { return false }
    let index = unsafe zip_file_add(archive, entry.path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      return false
    }
    let number = zip_uint64_t(index)
    // A regular file that its owner may write and all may read.
    let mode: zip_uint32_t = 0o100644 << 16
    let method = Int32(entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE)
    return unsafe zip_file_set_dostime(archive, number, time.time, time.date, 0) == 0
      && zip_file_set_external_attributes(
        archive, number, 0, zip_uint8_t(ZIP_OPSYS_UNIX), mode) == 0
      && zip_set_file_compression(archive, number, method, entry.isStored ? 0 : 9) == 0
  }

  @unsafe
  private static func source(
    of content: ArchiveEntry.Content, in archive: OpaquePointer
  ) -> OpaquePointer? {
    switch content {
    case .file(let path): return unsafe zip_source_file(archive, path, 0, -1)
    case .bytes(let bytes):
      // libzip reads the memory when the archive is closed, and frees it.
      guard let memory = unsafe malloc(max(bytes.count, 1)) else { return nil }
      unsafe bytes.withUnsafeBytes { bytes in
        if let start = bytes.baseAddress {
          unsafe memory.copyMemory(from: start, byteCount: bytes.count)
        }
      }
      return unsafe zip_source_buffer(archive, memory, zip_uint64_t(bytes.count), 1)
    }
  }
}
