public import Basics

/// Whether readers find a page on a day and, if they do not, why.
public enum Standing: Sendable, Hashable {
  /// It is in the hub.
  case inHub
  /// It is being written.
  case draft
  /// It is being checked.
  case inReview
  /// It waits until the day on which it is published.
  case waiting(until: CalendarDate)
  /// Its last day, the one given here, is over.
  case ended(on: CalendarDate)
}

extension FrontFields {
  /// How the page stands on a day. Without one, no page waits and none has ended.
  public func standing(on day: CalendarDate?) -> Standing {
    switch status {
    case .draft: return .draft
    case .inReview: return .inReview
    case .published: break
    }
    guard let day else { return .inHub }
    if let until, until < day { return .ended(on: until) }
    if let published, published > day { return .waiting(until: published) }
    return .inHub
  }
}
