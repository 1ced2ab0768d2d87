import Hypertext

extension Words {
  /// What the script of the search page says, by the keys under which it looks.
  var searchWords: JSON {
    .object([
      "searching": said(.searchSearching), "results-one": said(.searchFoundOne),
      "results-other": said(.searchFoundOther), "listed-one": said(.searchListedOne),
      "listed-other": said(.searchListedOther), "none": said(.searchNone),
      "none-filtered": said(.searchNoneFiltered), "repaired": said(.searchRepaired),
      "missing": said(.searchMissing), "more": said(.searchMore),
      "all-values": said(.searchAllValues),
      "clear": said(.searchClear), "filters": said(.searchFilters),
      "filters-chosen": said(.searchFiltersChosen),
      "nearest": said(.searchNearest), "failed": said(.searchFailed),
      "slash-on": said(.searchSlashOn),
      "slash-off": said(.searchSlashOff),
    ])
  }

  /// What the same script says on every other page, under the box at its top.
  var suggestionWords: JSON {
    .object([
      "suggestions": said(.searchSuggestions), "suggested-one": said(.searchSuggestedOne),
      "suggested-other": said(.searchSuggestedOther), "suggest-search": said(.searchFor),
    ])
  }

  private func said(_ word: Word) -> JSON { .string(text(word)) }
}
