/// The standards by which an LMS takes a course.
public enum CourseStandard: String, Sendable, CaseIterable {
  /// SCORM 1.2, which nearly every LMS takes.
  case scorm12 = "scorm-1.2"
  /// cmi5, by which newer ones keep what is learned in a record store of xAPI.
  case cmi5
  /// Common Cartridge 1.3, whose pages become pages of a course that an LMS has already.
  case commonCartridge = "common-cartridge"

  /// Whether the LMS keeps how far a reader is.
  var keepsRecord: Bool { self != .commonCartridge }

  /// The ending of an archive's name.
  public var fileExtension: String { self == .commonCartridge ? "imscc" : "zip" }
}
