import Hypertext
import Templates

extension Samples {
  /// A form with a field of every sort.
  var proposal: ProposalView {
    let choices = [
      ProposalChoice(t("measured"), t("Measured")), ProposalChoice(t("plan"), t("Plan")),
    ]
    let source = ProposalRegister(
      keys: "source", file: t("data/sources.yml"),
      fields: [field("key", .line(most: 80)), field("authors", .line(most: 400))],
      keyFields: [t("authors")])
    return ProposalView(
      page: page("Propose a case study", "Write it here."),
      form: ProposalForm(
        kind: ProposalChoice("case-study", t("Case study")), isCaseStudy: true,
        language: t("en-GB"),
        storageKey: t("hub case-study"),
        parts: [
          ProposalPart(
            .about,
            [
              field("title", .line(most: 120), isNeeded: true),
              field("topics", .list(.key("topic"), count: 0...10)),
              field("cost of it", .formed(.number)), field("reviewed", .date),
              field("review_in", .integer(1...120)),
              field("limits", .list(.line(most: 400), count: 0...9)),
              field("note", .text(most: nil)),
            ]),
          ProposalPart(
            .measured,
            [
              field("evidence", .choice(choices)),
              field(
                "measures",
                .list(
                  .group(
                    [
                      field("before", .line(most: 120)), field("after", .line(most: 120)),
                      field("value", .line(most: 200)), field("source", .key("source")),
                    ], rows: [["before", "after"], ["value"]]), count: 0...1000)),
            ]),
          ProposalPart(
            .sources, [field("sources", .list(.key("source"), count: 0...9))], register: source),
          ProposalPart(.text, []),
          ProposalPart(
            .consent,
            [
              field(
                "consent",
                .variants(
                  tag: field("kind", .choice(choices), isNeeded: true),
                  [ProposalVariant("confirmed", [field("date", .date, isNeeded: true)])]))
            ]),
        ],
        strands: [ProposalChoice(t("caseload"), t("Workload and caseload"))], registers: [source],
        lists: [
          ProposalList("topic", [ProposalChoice(t("ai"), t("Artificial intelligence"))]),
          ProposalList("source", [ProposalChoice(t("nwag-2025"), t("NWAG (2025): The report"))]),
        ],
        anonymous: [t("a-council")], rows: [["before", "after"], ["value"]]),
      headings: [ProposalChoice(t("The setting"), t("Where it happened."))],
      email: Link(t("editors@example.org"), web("mailto:editors@example.org")))
  }

  private func field(
    _ name: String, _ control: ProposalControl, isNeeded: Bool = false
  ) -> ProposalField {
    ProposalField(
      name: name, label: t(name), help: t("What to write."), example: t("Like this"),
      isNeeded: isNeeded, control: control)
  }
}
