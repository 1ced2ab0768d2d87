import Diagnostics

/// What keeps content that makes a sound site from being a course.
enum CourseRules {
  /// A course of more pages than an LMS can keep track of.
  static let tooLong = Rule(
    "course-too-long", .error,
    explanation: """
      An LMS keeps which pages somebody has read in 4,096 characters, which is what SCORM 1.2 allows. That is enough for \
      1,000 pages. Make a course of a strand or of a pathway, and another of the next.
      """,
    wrong: "plait pack lms", right: "plait pack lms caseload")

  static let all = [tooLong]
}
