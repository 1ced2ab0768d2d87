import Model

extension Outline {
  /// The outline of a page that an editor begins.
  init(of kind: NewKind) {
    switch kind {
    case .resource(let kind): self = kind.outline
    case .pathway:
      self.init(
        opening:
          "Say in two or three sentences who this pathway is for, and what they will be able to do.",
        sections: [])
    case .page:
      self.init(
        opening:
          "Write the text here. Begin each part of it with a heading: two hash signs, a space and its words.",
        sections: [])
    case .section, .strand: self.init(sections: Self.overview)
    }
  }

  private static let overview = [
    Section("What it is", "What belongs here, and what does not."),
    Section("Why it matters", "What is at stake, and for whom."),
    Section("What is known", "The most important findings, each with its source."),
  ]
}
