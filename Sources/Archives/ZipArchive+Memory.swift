import CLibZip

extension ZipArchive {
  /// The bytes of an archive that is written to no disk.
  public static func bytes(
    of entries: [ArchiveEntry], time: ArchiveTime
  ) throws(Failure) -> [UInt8] {
    var error = unsafe zip_error_t()
    unsafe zip_error_init(&error)
    defer { unsafe zip_error_fini(&error) }
    guard let memory = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
      throw unsafe failure(error)
    }
    defer { unsafe zip_source_free(memory) }
    guard let archive = unsafe zip_open_from_source(memory, ZIP_TRUNCATE, &error) else {
      throw unsafe failure(error)
    }
    // Closing the archive gives the memory up once, and it is read afterwards.
    unsafe zip_source_keep(memory)
    try unsafe fill(archive, with: entries, time)
    return try unsafe contents(of: memory)
  }

  @unsafe
  private static func contents(of memory: OpaquePointer) throws(Failure) -> [UInt8] {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_stat(memory, &status) == 0, unsafe zip_source_open(memory) == 0 else {
      throw Failure(reason: "the archive cannot be read back")
    }
    defer { unsafe zip_source_close(memory) }
    let size = unsafe Int(status.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = max(0, Int(unsafe zip_source_read(memory, buffer.baseAddress, zip_uint64_t(size))))
    }
    guard bytes.count == size else { throw Failure(reason: "the archive cannot be read back") }
    return bytes
  }

  @unsafe
  private static func failure(_ error: zip_error_t) -> Failure {
    var error = unsafe error
    return unsafe Failure(reason: String(cString: zip_error_strerror(&error)))
  }
}
