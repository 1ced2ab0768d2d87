import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file to which a step in GitHub Actions adds what its summary page should show.
enum StepSummaryFile {
  /// Adds Markdown to the file that `GITHUB_STEP_SUMMARY` names, and says whether that could be done.
  static func append(_ markdown: String) -> Bool {
    guard let path = Machine.environment("GITHUB_STEP_SUMMARY"), !path.isEmpty else { return false }
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return writeAll(Array(markdown.utf8), to: descriptor)
  }
}
