import Diagnostics
import FrontMatter
import Model

/// What is wrong with the keys of settings and registers.
extension DataLoader {
  mutating func checkFolders(in record: Record, file: SourceFile) {
    for entry in record.records("strands") {
      let folder = entry.text("folder") ?? ""
      guard !folder.isEmpty,
        !FileName.isSafeFolder(folder) || ReservedNames.folders.contains(folder)
          || record.texts("languages").dropFirst().map(HubTranslation.name).contains(folder)
      else { continue }
      report(
        LoadingRules.reserved(
          folder, at: .init(file.path, entry.range(of: "folder") ?? entry.range)))
    }
  }

  /// Reports every entry of a list in the settings that has the key of another.
  mutating func checkKeys(
    of list: String, named field: String, in record: Record, file: SourceFile, as what: String
  ) {
    let keys = record.records(list).map { entry in
      (
        entry.text(field) ?? "",
        FieldPlace(file: file.path, range: entry.range(of: field) ?? entry.range)
      )
    }
    note(keys.filter { !$0.0.isEmpty }, as: what)
  }

  mutating func checkKeys(of library: Library) {
    note(library.sources.map { ($0.key, $0.place) }, as: "source")
    note(library.organisations.map { ($0.key, $0.place) }, as: "organisation")
    note(library.recommendations.map { (String($0.number), $0.place) }, as: "recommendation")
    note(library.terms.map { ($0.term, $0.place) }, as: "term")
  }

  /// Reports every key that an earlier record of the same register has, or that would give its page or
  /// place the same name.
  private mutating func note(_ keys: [(String, FieldPlace)], as what: String) {
    var first: [String: (key: String, place: FieldPlace)] = [:]
    for (key, place) in keys.sorted(by: { $0.1.range.lowerBound < $1.1.range.lowerBound }) {
      let name = Slug.make(from: key)
      if let earlier = first[name] {
        report(
          LoadingRules.duplicate(earlier.key, what, at: place, first: earlier.place))
      } else {
        first[name] = (key, place)
      }
    }
  }

  /// Reports keys of sources that would end a citation before its end.
  mutating func checkCitableKeys(of library: Library) {
    for source in library.sources where source.key.contains(where: { " ,;[]".contains($0) }) {
      noteUnread("data/sources.yml")
      report(
        LoadingRules.unusable(
          key: source.key, meant: Slug.make(from: source.key), at: source.place))
    }
  }
}
