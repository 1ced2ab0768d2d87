import Testing

/// Kinds of call-out that a hub declares in `hub.yml`.
struct DeclaredCalloutsTests {
  private func hub(_ callouts: String, _ body: String = "Text.") -> TestHub {
    var hub = TestHub(["caseload/new.md": "{front}\n\n\(body)\n"])
    let settings = String(decoding: hub.files["hub.yml"] ?? [], as: UTF8.self)
    hub.put("\(settings)\ncallouts:\n\(callouts)\n", at: "hub.yml")
    return hub
  }

  @Test func areCallOutsLikeTheUsualOnes() async throws {
    let hub = hub(
      "  - { key: Example, name: An example, like: tip }\n  - { key: law }",
      "> [!EXAMPLE] A day\n> Text.\n\n> [!LAW]\n> Text.")
    #expect(try await hub.report() == "")
  }

  @Test func standAmongThoseThatAMessageNames() async throws {
    let near = hub("  - { key: example }", "> ⟦[!EXAMPEL]⟧\n> Text.")
    #expect(try await near.reportAtMarks().contains("did you mean 'EXAMPLE'?"))
    let far = hub("  - { key: example }", "> ⟦[!ZEBRA]⟧\n> Text.")
    #expect(
      try await far.reportAtMarks().contains(
        "CAUTION, QUOTE, DETAILS and EXAMPLE; 'callouts' in hub.yml adds others"))
  }

  @Test(arguments: [
    (
      "⟦My box⟧", "'My box' is no key for a call-out: a key has letters, digits and hyphens",
      "did you mean 'my-box'?"
    ),
    (
      "⟦note⟧", "there is a call-out 'NOTE' already",
      "choose another key; 'words' says what readers see of the usual ones"
    ),
  ])
  func reportsWhatCannotBeDeclared(key: String, message: String, remedy: String) async throws {
    let report = try await hub("  - key: \(key)").reportAtMarks()
    #expect(report.contains(": error: \(message) [unusable-declaration]"))
    #expect(report.contains(remedy))
  }

  @Test func reportsALookThatThereIsNot() async throws {
    let report = try await hub("  - { key: example, like: ⟦quote⟧ }").reportAtMarks()
    #expect(report.contains("write 'note', 'tip', 'important', 'warning', 'caution' or 'details'"))
  }
}
