/// The hub of all tests, with a text of one's own and questions about its language.
func proseHub(_ text: String, _ changes: [String: String?] = [:]) -> TestHub {
  var hub = TestHub(changes.merging(["caseload/new.md": "{front}\n\n\(text)\n"]) { $1 })
  hub.checksProse = true
  return hub
}
