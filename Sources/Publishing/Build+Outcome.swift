extension Build.Outcome {
  /// What came of a build that had nothing to do: what came of the one before.
  init(of record: BuildCache.Record, _ request: Build.Request) {
    self.init(
      diagnostics: record.diagnostics, summary: record.summary, isUnchanged: true,
      changes: request.listsChanges ? Changes.none : nil)
  }
}

extension BuildCache.Lookup {
  /// What there is to tell of a cache that was passed over.
  var note: String? {
    guard case .refused(let refusal) = self else { return nil }
    return switch refusal {
    case .damaged: "what the last build left for this one is damaged, so everything was built anew"
    case .otherProgram: "the last build was made by another Plait, so everything was built anew"
    }
  }
}
