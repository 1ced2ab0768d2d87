/// The headings that a new page has, each with a hint at what to write under it.
public struct Outline: Sendable {
  /// A heading to fill.
  public struct Section: Sendable {
    /// Its words.
    public let heading: String
    /// A sentence or two for the author.
    public let hint: String

    /// A heading from its words and its hint.
    public init(_ heading: String, _ hint: String) {
      self.heading = heading
      self.hint = hint
    }
  }

  /// What stands before the first heading, as a hint; `nil` when nothing need stand there.
  public let opening: String?
  /// The headings in their order.
  public let sections: [Section]

  /// An outline from its parts.
  public init(opening: String? = nil, sections: [Section]) {
    self.opening = opening
    self.sections = sections
  }

  /// The outline of a resource.
  public init(of kind: Kind) {
    let sections =
      switch kind {
      case .guide: Self.guide
      case .tool: Self.tool
      case .caseStudy: Self.caseStudy
      case .briefing: Self.briefing
      case .assessment: Self.assessment
      }
    self.init(sections: sections)
  }

  private static let guide = [
    Section("When to use it", "Who this is for, and at what moment they need it."),
    Section("How to do it", "One step after the other. Begin each with what to do."),
    Section("What to watch for", "What goes wrong most often, and what to do then."),
    Section("What it rests on", "How this is known, with a source for each claim."),
  ]

  private static let tool = [
    Section("What it is for", "The question that it helps with, and who should use it."),
    Section("What you need", "Time, people, and what to have ready."),
    Section("How to use it", "One step after the other."),
    Section("What it cannot tell you", "What nobody should conclude from its result."),
  ]

  private static let caseStudy = [
    Section("The setting", "Where it happened, who works there, and why they wanted a change."),
    Section("What they did", "So that others could do the same. Say who says each thing."),
    Section(
      "What changed", "What was counted or seen, by whom and when. If nobody looked, say so."),
    Section(
      "What was hard", "What went wrong or took longer. If nothing is known, delete the heading."),
    Section("What we do not know", "What a reader must not conclude from this page."),
  ]

  private static let briefing = [
    Section("In short", "The answer in three sentences."),
    Section("What is known", "One claim after the other, each with its source."),
    Section("What is not known", "Where studies disagree or are missing."),
    Section("What it means for you", "What a reader can do with it today."),
  ]

  private static let assessment = [
    Section("Who it is for", "Which team, and who should be in the room."),
    Section("How to use it", "How long it takes, and whether people answer alone or together."),
    Section("What to do with the result", "Where to begin when an answer is low."),
    Section("What it is not", "What nobody should use the answers for."),
  ]
}
