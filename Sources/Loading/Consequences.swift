import Diagnostics

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
