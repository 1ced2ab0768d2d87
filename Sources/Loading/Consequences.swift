import Diagnostics
import FrontMatter
import Model

extension [Diagnostic] {
  /// The diagnostics without those about a place where something graver was found before: a value that had
  /// to be guessed at is not to be judged.
  func withoutConsequences(of causes: [Diagnostic]) -> [Diagnostic] {
    let causes = causes.filter { $0.severity == .error && $0.place.range != nil }
    if causes.isEmpty { return self }
    return filter { diagnostic in
      !causes.contains { cause in
        guard cause.place.path == diagnostic.place.path, let range = diagnostic.place.range?.range,
          let fault = cause.place.range?.range
        else { return false }
        return range.lowerBound < fault.upperBound && fault.lowerBound < range.upperBound
      }
    }
  }
}

extension HubSettings {
  /// The lists that are empty while something is wrong with `hub.yml`: nobody can say which of their keys are wrong elsewhere.
  func unsureKinds(_ diagnostics: [Diagnostic]) -> [KeyKind] {
    guard diagnostics.contains(where: { $0.severity == .error }) else { return [] }
    let lists: [(KeyKind, Bool)] = [
      (.audience, audiences.isEmpty), (.topic, topics.isEmpty), (.region, regions.isEmpty),
      (.grade, grades.isEmpty), (.approach, approaches.isEmpty),
    ]
    return lists.filter(\.1).map(\.0)
  }

  /// Adds the usual kinds where something is wrong with those that the hub declares, so that pages are not judged by a
  /// list that nobody meant.
  mutating func completeKinds(of record: Record, unless diagnostics: [Diagnostic]) {
    guard let range = record["kinds"]?.range.range,
      diagnostics.contains(where: { $0.place.range?.range.overlaps(range) == true })
    else { return }
    kinds = kinds.withUsual
  }
}
