import Basics
import FrontMatter
import Model
import Templates

/// A link as templates show it; `Markdown` has another, as it is written.
typealias Link = Templates.Link

// The hub's values as the labels that templates show.

extension Words {
  /// What readers see of a kind of resource.
  subscript(kind: Kind) -> KindWords {
    kinds[kind.key]
      ?? KindWords(
        name: kind.name, plural: kind.plural, summary: kind.explanation, proposal: kind.name)
  }
}

extension EvidenceLabel {
  init(_ evidence: Evidence) {
    self =
      switch evidence {
      case .measured: .measured
      case .studied: .studied
      case .reported: .reported
      case .plan: .plan
      }
  }
}

extension StatusLabel {
  /// The label of a page that readers do not find, or `nil` for one that they do.
  init?(_ standing: Standing) {
    switch standing {
    case .draft: self = .draft
    case .inReview: self = .inReview
    case .waiting(let day): self = .waiting(until: DateView(day))
    case .ended(let day): self = .ended(on: DateView(day))
    case .inHub: return nil
    }
  }
}

extension ResponseLabel {
  init(_ status: Recommendation.Status) {
    self =
      switch status {
      case .supported: .accepted
      case .partly: .partly
      case .notFound: .notFound
      }
  }
}

extension DateView {
  init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }
}
