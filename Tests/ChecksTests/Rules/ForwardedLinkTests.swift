import Testing

@Suite struct ForwardedLinkTests {
  private static let safe =
    "https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fa&data=05%7Cjo"

  @Test func namesWhereTheLinkLeads() async throws {
    let report = try await TestHub([
      "caseload/new.md":
        "{front}\n\nSee [the report](⟦https://urldefense.com/v3/__https://www.example.org/a__;!!x⟧).\n"
    ]).reportAtMarks()
    #expect(
      report == """
        content/caseload/new.md:7:18: error: the link goes through Proofpoint, which sends readers on and may name who got it [forwarded-link]
          |
        7 | See [the report](https://urldefense.com/v3/__https://www.example.org/a__;!!x).
          |                  ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ write 'https://www.example.org/a'

        """)
  }

  @Test(arguments: [
    "[x](\(safe))", "<\(safe)>", "See \(safe) today.", "[x]\n\n[x]: \(safe)",
    "[x](https://protect-eu.mimecast.com/s/AbC)",
  ])
  func findsEveryForm(text: String) async throws {
    let report = try await TestHub(["caseload/new.md": "{front}\n\n\(text)\n"]).report()
    #expect(report.contains("[forwarded-link]"), "\(report)")
  }

  @Test(arguments: ["[x](https://www.example.org/?url=https%3A%2F%2Fa.org)", "`\(safe)`"])
  func leavesOthers(text: String) async throws {
    let report = try await TestHub(["caseload/new.md": "{front}\n\n\(text)\n"]).report()
    #expect(!report.contains("[forwarded-link]"), "\(report)")
  }
}
