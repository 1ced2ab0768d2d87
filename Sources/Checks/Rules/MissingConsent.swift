import Diagnostics
import FrontMatter
import Graph
import Model

extension Check {
  static let missingConsent = Check(
    Rule(
      "missing-consent", .error,
      explanation: """
        A case study names an organisation, and people can be known by it. It says why that is \
        all right. Either the facts are public at an address that is given, made so by the \
        organisation itself or by someone else. Or somebody there agreed, on a day that is \
        given. An organisation that 'organisations.yml' calls anonymous is not named.
        """,
      wrong: "kind: case-study\norganisation: riverside",
      right: """
        kind: case-study
        organisation: riverside
        consent:
          kind: public-source
          url: https://www.example.org/riverside
          by: organisation
        """)
  ) { hub, rule in
    let anonymous = hub.library.anonymousOrganisations
    return hub.pages.indices.compactMap { id -> Diagnostic? in
      let page = hub.pages[id]
      guard let study = page.caseStudy, study.consent == nil, !page.fields.has("consent"),
        !study.namesNobody(anonymous)
      else { return nil }
      let name =
        study.organisation.value.isEmpty ? "an organisation" : "'\(study.organisation.value)'"
      return Diagnostic(
        rule, "the case study names \(name) without saying why it may",
        at: hub.place(on: page, page.fields["organisation"]),
        suggestion: .init("add 'consent' with a public source, or with who agreed and when"))
    }
  }
}
