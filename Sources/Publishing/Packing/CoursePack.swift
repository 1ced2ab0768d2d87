import Archives

/// A strand, a pathway or the whole hub as a course for an LMS: an archive that is the same to the byte wherever and
/// whenever it is made.
public struct CoursePack: Sendable {
  private let request: BuildRequest

  /// A packing of the content that a request names; `request.output` is ignored.
  public init(_ request: BuildRequest) {
    self.request = request
  }

  /// Packs what is asked for into the file at `path`, whose folder is made where it is not there. The file takes its
  /// place when it is whole; a file there that is no archive is not replaced.
  public func pack(
    _ target: PackTarget, for standard: CourseStandard, to path: String
  ) async throws(OutputError) -> EditionPack.Outcome {
    try await EditionPack(request, inPlaceOf: .archive) { selection, presenter, root in
      let course = try Course.make(selection, for: standard, by: presenter).get()
      return try ZipArchive.bytes(of: course.entries(root: root), time: .beginning)
    }.pack(target, to: path)
  }
}
