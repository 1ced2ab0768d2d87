import Diagnostics
import Markdown

extension Check {
  static let emptySection = Check(
    Rule(
      "empty-section", .warning,
      explanation: """
        A heading promises readers something, and they jump to it. Where nothing stands under it, it \
        was mostly left over from a template. A remark for editors does not count, because readers do not \
        see it.
        """,
      wrong: "## What was hard\n\n## What we do not know\n\nNobody counted the visitors.",
      right: "## What we do not know\n\nNobody counted the visitors."),
    ofProblems: { problem, _ in
      guard case .emptySection(let heading) = problem else { return nil }
      return Breach(
        "nothing stands under the heading '\(heading)'", "write it, or delete the heading")
    })
}
