import Diagnostics
import Markdown
import Model

extension Check {
  /// An error: readers would see the marker as it is written.
  static let unknownCallout = Check(
    Rule(
      "unknown-callout", .error,
      explanation: """
        A quotation whose first line is '[!NOTE]' is shown as a call-out. The kinds are \
        \(Enumeration.text(CalloutKind.usual.map { "'\($0.name)'" }, "and")), and those under 'callouts' in hub.yml. A \
        title may follow on the same line.
        """,
      wrong: "> [!HINT] Start small\n> One team is enough.",
      right: "> [!TIP] Start small\n> One team is enough."),
    ofProblemsIn: { problem, settings in
      guard case .unknownCallout(let kind) = problem else { return nil }
      let names = settings.callouts.map(\.name)
      let near = NearMiss.nearest(to: kind, in: names) ?? CalloutName.meant(by: kind)
      return Breach(
        "there is no call-out of the kind '\(kind)'",
        near.map { "did you mean '\($0)'?" }
          ?? "the kinds are \(Enumeration.text(names, "and")); 'callouts' in hub.yml adds others")
    })
}
