import CLibZip

extension ZipArchive {
  /// How much of a stranger's archive is read before it is refused.
  public struct Limits: Sendable {
    /// The most files.
    public var files = 2000
    /// The most bytes of all files together, unpacked.
    public var bytes = 256 << 20
    /// How many times larger than packed a file may be; text packs to a twentieth, seldom to less.
    public var ratio = 200
    /// Files that are smaller than this, unpacked, may be packed as tightly as they like.
    public var small = 1 << 20

    /// The limits for documents.
    public init() {}
  }

  /// Why an archive is not read.
  public enum Refusal: Error, Hashable {
    /// It is no archive, or a damaged one; `reason` is in libzip's words.
    case unreadable(reason: String)
    /// A file of it cannot be unpacked.
    case damaged(path: String)
    /// A file of it is locked with a password.
    case encrypted(path: String)
    /// It holds more files than the limit.
    case tooManyFiles(Int)
    /// Its files are larger than the limit together, or one is packed tighter than any document.
    case tooLarge
  }

  /// The files of an archive in memory that are wanted, by path. Every file is held to the limits by what the archive
  /// says of it, and each that is wanted by what it really unpacks to; of two of one path the first is read.
  public static func read(
    _ bytes: [UInt8], limits: Limits = Limits(), where isWanted: (String) -> Bool
  ) throws(Refusal) -> (names: [String], files: [String: [UInt8]]) {
    let result: Result<(names: [String], files: [String: [UInt8]]), Refusal> =
      unsafe bytes
      .withUnsafeBytes { buffer in
        do throws(Refusal) {
          return .success(try unsafe read(buffer, limits, isWanted))
        } catch {
          return .failure(error)
        }
      }
    return try result.get()
  }

  @unsafe
  private static func read(
    _ bytes: UnsafeRawBufferPointer, _ limits: Limits, _ isWanted: (String) -> Bool
  ) throws(Refusal) -> (names: [String], files: [String: [UInt8]]) {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard
      let source = unsafe zip_source_buffer_create(
        bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error)
    else { throw .unreadable(reason: unsafe String(cString: zip_error_strerror(&error))) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      unsafe zip_source_free(source)
      throw .unreadable(reason: unsafe String(cString: zip_error_strerror(&error)))
    }
    defer { unsafe zip_discard(archive) }
    let count = Int(unsafe zip_get_num_entries(archive, 0))
    guard count <= limits.files else { throw .tooManyFiles(count) }
    var names: [String] = []
    var files: [String: [UInt8]] = [:]
    var total = 0
    for index in 0..<count {
      let entry = try unsafe stat(index, in: archive)
      guard entry.size <= limits.bytes - total,
        entry.size <= limits.small || entry.size / limits.ratio <= entry.packed
      else { throw .tooLarge }
      total += entry.size
      names.append(entry.name)
      guard isWanted(entry.name), files[entry.name] == nil else { continue }
      if entry.isEncrypted { throw .encrypted(path: entry.name) }
      files[entry.name] = try unsafe contents(of: entry, at: index, in: archive)
    }
    return (names, files)
  }

  /// What an archive says of a file.
  private struct Entry {
    let name: String
    let size: Int
    let packed: Int
    let isEncrypted: Bool
  }

  @unsafe
  private static func stat(
    _ index: Int, in archive: OpaquePointer
  ) throws(Refusal) -> Entry {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0,
      let name = unsafe status.name
    else { throw .unreadable(reason: unsafe String(cString: zip_strerror(archive))) }
    return unsafe Entry(
      name: String(cString: name), size: Int(clamping: status.size),
      packed: Int(clamping: status.comp_size),
      isEncrypted: status.encryption_method != UInt16(ZIP_EM_NONE))
  }

  /// The bytes of a file, which have to be as many as the archive says.
  @unsafe
  private static func contents(
    of entry: Entry, at index: Int, in archive: OpaquePointer
  ) throws(Refusal) -> [UInt8] {
    guard let file = unsafe zip_fopen_index(archive, zip_uint64_t(index), 0) else {
      throw .damaged(path: entry.name)
    }
    defer { unsafe zip_fclose(file) }
    // One byte more is asked for, so that a file that holds more than was said is found out.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: entry.size + 1) { buffer, count in
      while count <= entry.size {
        let got = unsafe zip_fread(
          file, buffer.baseAddress?.advanced(by: count), zip_uint64_t(entry.size + 1 - count))
        if got <= 0 { break }
        count += Int(got)
      }
    }
    guard bytes.count == entry.size else { throw .damaged(path: entry.name) }
    return bytes
  }
}
