import Basics
import FrontMatter
import Model

extension HubTexts {
  /// `hub.yml`, the overviews that are not there, and the glossary.
  func others(notes: inout ImportNotes) -> [(path: PagePath, text: String)] {
    var result: [(String, String)] = [("hub.yml", settings)]
    for section in strands
    where !pages.contains(where: { $0.path.text == section.folder + "/index.md" }) {
      notes.file = section.folder + "/index.md"
      notes.add(.madeUp, 0, "the overview of the strand, with its title and summary")
      result.append(
        (
          section.folder + "/index.md",
          "---\ntitle: \(YAMLText.written(Self.line(section.title)))\nsummary: \(YAMLText.written(Self.line("Pages of the section \(section.title).")))\n---\n"
        ))
    }
    if !pages.contains(where: { $0.path.text == "index.md" }) {
      notes.file = "index.md"
      notes.add(.madeUp, 0, "the home page")
      result.append(
        (
          "index.md",
          "---\ntitle: \(YAMLText.written(Self.line(mapping.title)))\nsummary: \(YAMLText.written(Self.line("What is in the hub, by strand.")))\n---\n"
        ))
    }
    var terms: [String: String] = [:]
    for (short, long) in pages.flatMap(\.abbreviations)
    where terms[short.lowercased()] == nil && short.count <= 80 {
      terms[short.lowercased()] =
        "- term: \(YAMLText.quoted(Self.line(short)))\n  definition: \(YAMLText.quoted(Self.line(long)))\n"
    }
    if !terms.isEmpty {
      result.append(("data/glossary.yml", terms.keys.sorted().compactMap { terms[$0] }.joined()))
    }
    return result.compactMap { path, text in PagePath(path).map { ($0, text) } }
  }

  var settings: String {
    var lines = [
      "title: \(YAMLText.written(Self.line(mapping.title)))",
      "id: \(UniqueID(of: mapping.title + (mapping.address ?? "")))", "language: en-GB",
    ]
    if let address = mapping.address {
      lines.append("base_url: \(YAMLText.quoted(address.hasSuffix("/") ? address : address + "/"))")
    }
    lines.append("strands:")
    for section in strands {
      lines += [
        "  - folder: \(section.folder)", "    title: \(YAMLText.written(Self.line(section.title)))",
      ]
    }
    var topics: [String: String] = [:]
    for title in pages.flatMap({
      $0.values.filter { $0.target == "topics" }.flatMap(\.field.values)
    }) where !title.isEmpty {
      let key = String(Slug.make(from: title).prefix(60))
      topics[key] = topics[key] ?? String(Self.line(title).prefix(80))
    }
    if !topics.isEmpty { lines.append("topics:") }
    for key in topics.keys.sorted() {
      lines += [
        "  - key: \(YAMLText.written(key))", "    title: \(YAMLText.written(topics[key] ?? key))",
      ]
    }
    let own = mapping.fields.filter { $0.target == "own" }
    if !own.isEmpty { lines += ["fields:", "  all:"] }
    for field in own {
      lines += [
        "    - name: \(Self.ownName(field.name))",
        "      label: \(YAMLText.written(String(ForeignHub.words(of: Self.ownName(field.name)).prefix(80))))",
        "      type: text",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
