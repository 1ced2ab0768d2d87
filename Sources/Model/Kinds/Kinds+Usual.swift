extension Kinds {
  /// The kinds of a hub that declares none: the only place that knows these by name.
  public static let usual = Kinds([
    Kind(
      "guide", name: "guide", plural: "guides", explanation: "how to do something",
      outline: [
        .init("When to use it", "Who this is for, and at what moment they need it."),
        .init("How to do it", "One step after the other. Begin each with what to do."),
        .init("What to watch for", "What goes wrong most often, and what to do then."),
        .init("What it rests on", "How this is known, with a source for each claim."),
      ]),
    Kind(
      "tool", name: "tool", plural: "tools",
      explanation: "something to use at work, such as a checklist or a form", isForm: true,
      outline: [
        .init("What it is for", "The question that it helps with, and who should use it."),
        .init("What you need", "Time, people, and what to have ready."),
        .init("How to use it", "One step after the other."),
        .init("What it cannot tell you", "What nobody should conclude from its result."),
      ]),
    Kind(
      "case-study", name: "case study", plural: "case studies",
      explanation: "what a named organisation did, and what came of it", layout: .caseStudy,
      outline: [
        .init("The setting", "Where it happened, who works there, and why they wanted a change."),
        .init("What they did", "So that others could do the same. Say who says each thing."),
        .init(
          "What changed", "What was counted or seen, by whom and when. If nobody looked, say so."),
        .init(
          "What was hard",
          "What went wrong or took longer. If nothing is known, delete the heading."),
        .init("What we do not know", "What a reader must not conclude from this page."),
      ]),
    Kind(
      "briefing", name: "briefing", plural: "briefings",
      explanation: "what is known about a matter, and what is not",
      outline: [
        .init("In short", "The answer in three sentences."),
        .init("What is known", "One claim after the other, each with its source."),
        .init("What is not known", "Where studies disagree or are missing."),
        .init("What it means for you", "What a reader can do with it today."),
      ]),
    Kind(
      "assessment", name: "self-assessment", plural: "self-assessments",
      explanation: "statements by which a team judges itself", layout: .assessment, isForm: true,
      outline: [
        .init("Who it is for", "Which team, and who should be in the room."),
        .init("How to use it", "How long it takes, and whether people answer alone or together."),
        .init("What to do with the result", "Where to begin when an answer is low."),
        .init("What it is not", "What nobody should use the answers for."),
      ]),
  ])
}
