package import FrontMatter
import Markdown

extension HubSettings {
  /// The settings that the record of `hub.yml` gives.
  package init(_ record: Record) {
    title = record.text("title") ?? ""
    id = record.text("id")
    strapline = record.text("strapline") ?? ""
    if let url = record.text("base_url") { setBaseURL(url) }
    sourceURL = record.text("source_url").map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    framedBy = record.positionedTexts("framed_by")
    languages = record.positionedTexts("languages")
    language = languages.first?.value ?? record.text("language") ?? "en"
    languageRange = languages.first?.range ?? record.range(of: "language")
    untranslated = record.text("untranslated").flatMap(UntranslatedPages.init) ?? untranslated
    organisation = record.record("organisation").map {
      Publisher(
        name: $0.text("name") ?? "", url: $0.text("url"), urlRange: $0.range(of: "url"),
        email: $0.text("email"))
    }
    phase = record.record("phase").map {
      Phase(name: $0.text("name") ?? "", text: $0.text("text") ?? "")
    }
    licence = record.record("licence").map {
      Licence(
        name: $0.text("name") ?? "", url: $0.text("url"), urlRange: $0.range(of: "url"),
        text: $0.text("text"))
    }
    strands = record.records("strands").map {
      StrandSetting(
        folder: $0.text("folder") ?? "", title: $0.text("title") ?? "",
        colour: $0.positionedText("colour"))
    }
    audiences = record.records("audiences").map(ListedKey.init)
    topics = record.records("topics").map(ListedKey.init)
    regions = record.texts("regions")
    organisationTypes = record.records("organisation_types").map(ListedKey.init)
    grades = record.texts("grades")
    approaches = record.records("approaches").map(ListedKey.init)
    hubs = record.records("hubs").map {
      LinkedHub(
        key: $0.positionedText("key") ?? Positioned("", at: $0.range),
        url: $0.positionedText("url") ?? Positioned("", at: $0.range),
        registers: $0.texts("registers").compactMap(SharedRegister.init))
    }
    footer = record.records("footer").map {
      FooterLink(
        title: $0.text("title") ?? "",
        target: $0.positionedText("to") ?? Positioned("", at: $0.range))
    }
    kinds = Kinds(record)
    proposals = record.texts("proposals").compactMap { kinds[$0] }
    let offered = record.texts("offers").compactMap(Offer.init)
    offers = offered.enumerated().filter { !offered[..<$0.offset].contains($0.element) }.map(
      \.element)
    paperSize = record.text("paper_size") ?? paperSize
    words = record.record("words").map(Self.named) ?? []
    theme = record.record("theme").map(Self.named) ?? []
    copiesMarkdown = record.boolean("markdown_copies")
    for callout in record.records("callouts").compactMap(CalloutKind.init(_:))
    where !callouts.contains(where: { $0.key == callout.key }) {
      callouts.append(callout)
    }
    allowsRawHTML = record.boolean("raw_html") ?? false
    if let given = record.record("limits") {
      limits.pageBytes = given.integer("page_kilobytes").map { $0 << 10 } ?? limits.pageBytes
      limits.assetBytes = given.integer("asset_kilobytes").map { $0 << 10 } ?? limits.assetBytes
    }
    if let declared = record.record("fields") {
      for kind in declared.names {
        extraFields[kind] = declared.records(kind).compactMap(DeclaredField.init)
      }
    }
  }

  /// Sets where the hub is published; the address is made to end in `/`.
  package mutating func setBaseURL(_ url: String) {
    baseURL = url.hasSuffix("/") ? url : url + "/"
  }

  private static func named(in record: Record) -> [NamedSetting] {
    record.names.compactMap { name in
      guard let value = record.text(name), let range = record.keyRange(of: name) else { return nil }
      return NamedSetting(name: Positioned(name, at: range), value: value)
    }
  }
}

extension HubSettings.ListedKey {
  fileprivate init(_ record: Record) {
    key = record.text("key") ?? ""
    title = record.text("title") ?? ""
    summary = record.text("summary") ?? ""
  }
}

extension DeclaredField {
  init?(_ record: Record) {
    guard let name = record.text("name"),
      let type = record.text("type").flatMap(ExtraFieldType.init)
    else { return nil }
    label = record.text("label") ?? name
    place = record.text("show").flatMap(Place.init) ?? .end
    field = Field(
      name, type.fieldType(choices: record.texts("choices")),
      isRequired: record.boolean("required") ?? false, help: record.text("help") ?? "",
      example: record.text("example") ?? "")
  }
}
