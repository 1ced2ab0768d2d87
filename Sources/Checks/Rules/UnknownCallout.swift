import Diagnostics
import Markdown

extension Check {
  /// An error: readers would see the marker as it is written.
  static let unknownCallout = Check(
    Rule(
      "unknown-callout", .error,
      explanation: """
        A quotation whose first line is '[!NOTE]' is shown as a call-out. The kinds are \
        \(Enumeration.text(calloutKinds.map { "'\($0)'" }, "and")). A title may follow on the same line.
        """,
      wrong: "> [!HINT] Start small\n> One team is enough.",
      right: "> [!TIP] Start small\n> One team is enough."),
    ofProblems: { problem, _ in
      guard case .unknownCallout(let kind) = problem else { return nil }
      let near = NearMiss.nearest(to: kind, in: calloutKinds) ?? CalloutName.meant(by: kind)
      return Breach(
        "there is no call-out of the kind '\(kind)'",
        near.map { "did you mean '\($0)'?" }
          ?? "the kinds are " + Enumeration.text(calloutKinds, "and"))
    })

  private static let calloutKinds = CalloutKind.all.map(\.name)
}
