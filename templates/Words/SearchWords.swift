import Hypertext

extension Words {
  /// What the script of the search page says, by the keys under which it looks.
  var searchWords: JSON {
    let start: [(String, JSON?)] =
      [("searching", said(.searchSearching))] + forms(of: .searchFoundOther, as: "results")
      + forms(of: .searchListedOther, as: "listed")
    let rest: KeyValuePairs<String, Word> = [
      "none": .searchNone, "none-filtered": .searchNoneFiltered, "repaired": .searchRepaired,
      "missing": .searchMissing, "more": .searchMore, "all-values": .searchAllValues,
      "clear": .searchClear, "filters": .searchFilters, "filters-chosen": .searchFiltersChosen,
      "nearest": .searchNearest, "failed": .searchFailed, "slash-on": .searchSlashOn,
      "slash-off": .searchSlashOff,
    ]
    return .object(start + rest.map { ($0, said($1)) })
  }

  /// What the same script says on every other page, under the box at its top.
  var suggestionWords: JSON {
    .object(
      [("suggestions", said(.searchSuggestions))]
        + forms(of: .searchSuggestedOther, as: "suggested")
        + [("suggest-search", said(.searchFor))])
  }

  private func said(_ word: Word) -> JSON { .string(text(word)) }

  private func forms(of other: Word, as key: String) -> [(String, JSON?)] {
    forms(of: other).map { ("\(key)-\($0.form.rawValue)", .string($0.text)) }
  }
}
