import Basics
import FrontMatter
import Model

/// The texts of a hub that is made of another program's pages: front matter, `hub.yml`, overviews and the glossary.
struct HubTexts {
  let mapping: HubMapping
  let pages: [MovedPage]

  /// The sections that have pages, without that of the pages beside the strands.
  var strands: [HubMapping.Section] {
    let all = mapping.sections.filter { $0.folder != "pages" }
    let used = all.filter { section in pages.contains { $0.path.topFolder == section.folder } }
    return used.isEmpty ? Array(all.prefix(1)) : used
  }

  /// A page as it is written, and what became of its fields. `taken` are the addresses that pages have.
  func text(of page: MovedPage, taken: inout Set<String>) -> (text: String, notes: ImportNotes) {
    var notes = page.notes
    var fields = [("title", YAMLText.written(Self.line(page.title)))]
    fields.append(("summary", YAMLText.written(summary(of: page, &notes))))
    let isResource =
      strands.contains { $0.folder == page.path.topFolder }
      && page.path.text != page.path.topFolder + "/index.md"
    if isResource { fields.append(("kind", mapping.kind)) }
    let topics = page.values.filter { $0.target == "topics" }.flatMap(\.field.values).filter {
      !$0.isEmpty
    }
    if !topics.isEmpty {
      let keys = topics.map { String(Slug.make(from: $0).prefix(60)) }.reduce(into: [String]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      fields.append(
        ("topics", "[" + keys.map { YAMLText.written($0) }.joined(separator: ", ") + "]"))
    }
    for (target, field) in page.values {
      guard let written = value(of: field, as: target, &notes) else { continue }
      let name = target == "own" ? Self.ownName(field.name) : target == "draft" ? "status" : target
      if !fields.contains(where: { $0.0 == name }) { fields.append((name, written)) }
    }
    let aliases = aliases(of: page, &taken, &notes)
    if !aliases.isEmpty {
      fields.append(
        ("aliases", "[" + aliases.map(Self.item).joined(separator: ", ") + "]"))
    }
    let head = fields.map { "\($0.0): \($0.1)\n" }.joined()
    return ("---\n" + head + "---\n\n" + page.lines.text, notes)
  }

  /// A text as an item between brackets, where some marks mean something that they do not mean elsewhere.
  static func item(_ text: String) -> String {
    text.contains { ",[]{}".contains($0) } ? YAMLText.quoted(text) : YAMLText.written(text)
  }

  static func line(_ text: String) -> String {
    MarkdownText.withoutControls(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// A name of a field of the hub's own.
  static func ownName(_ name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase, !result.isEmpty { result += "_" }
      result += character.isLetter || character.isNumber ? character.lowercased() : "_"
    }
    return String(result.prefix(40))
  }

  func summary(of page: MovedPage, _ notes: inout ImportNotes) -> String {
    let given = page.text("summary").map(Self.line)
    let text: String
    if let given, !given.isEmpty {
      text = given
    } else {
      let first = firstSentence(of: page)
      text = first ?? "About: \(Self.line(page.title))"
      notes.add(
        .madeUp, 0,
        "the summary, \(first == nil ? "from the title" : "from the first sentence"): \(ImportNotes.quoted(text))"
      )
    }
    guard text.count > 200 else { return text }
    notes.add(.madeUp, 0, "the end of the summary, which is longer than 200 characters")
    let cut = text.prefix(198)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + " …"
  }

  /// The first sentence of the first paragraph, without marks of Markdown.
  func firstSentence(of page: MovedPage) -> String? {
    let inCode = page.lines.inCode
    for (index, line) in page.lines.enumerated() where !inCode[index] {
      let text = line.trimmedText
      guard let first = text.first, first.isLetter || first == "*" || first == "[",
        !text.hasPrefix("* "), !text.hasPrefix("[!")
      else { continue }
      var words = ""
      var depth = 0
      for character in text {
        if character == "(", words.last == "\u{1}" { depth += 1 }
        if depth == 0, !"*`_[]\\".contains(character) { words.append(character) }
        if character == "]" { words.append("\u{1}") }
        if character == ")", depth > 0 { depth -= 1 }
      }
      words = Self.line(
        words.filter { $0 != "\u{1}" }.replacing("<", with: "").replacing(">", with: ""))
      let end = words.firstRange(of: ". ")?.lowerBound ?? words.endIndex
      let sentence = String(words[..<end])
      if sentence.count > 20 { return sentence.last?.isLetter == true ? sentence + "." : sentence }
    }
    return nil
  }

  /// A value as it is written in front matter; `nil` where nothing of the field stays, or where it is written elsewhere.
  func value(
    of field: ForeignFrontMatter.Field, as target: String, _ notes: inout ImportNotes
  ) -> String? {
    let text = Self.line(field.text)
    switch target {
    case "nothing":
      if !text.isEmpty {
        notes.add(
          .changed, field.line,
          "the field \(ImportNotes.quoted(field.name)) is left out: \(ImportNotes.quoted(text))")
      }
      return nil
    case "published", "reviewed", "until":
      if CalendarDate(iso: String(text.prefix(10))) != nil { return String(text.prefix(10)) }
    case "order", "review_in":
      if let number = Int(text.prefix { $0.isNumber }), number < 100_000 { return String(number) }
    case "draft":
      return ["true", "yes"].contains(text) && field.name != "published"
        || ["false", "no"].contains(text) && field.name == "published" ? "draft" : nil
    case "own", "owner", "description", "status":
      return text.isEmpty
        ? nil : YAMLText.written(String(text.prefix(target == "owner" ? 120 : 300)))
    case "credits":
      return text.isEmpty
        ? nil
        : "[" + field.values.map { YAMLText.quoted(Self.line($0)) }.joined(separator: ", ") + "]"
    default: return nil
    }
    if !text.isEmpty {
      notes.add(
        .lost, field.line,
        "the field \(ImportNotes.quoted(field.name)): \(ImportNotes.quoted(text))")
    }
    return nil
  }

  /// The old paths of a page, as files of Markdown that would have stood there.
  func aliases(of page: MovedPage, _ taken: inout Set<String>, _ notes: inout ImportNotes)
    -> [String]
  {
    page.addresses(mapping.generator).compactMap { address in
      let plain = address.drop { $0 == "/" }
      let isFolder = plain.isEmpty || plain.hasSuffix("/") || !plain.contains(".")
      let stem =
        isFolder
        ? plain.split(separator: "/").joined(separator: "/")
        : plain.hasSuffix(".html") ? String(plain.dropLast(5)) : ""
      guard !stem.isEmpty else { return nil }
      let path = stem + (isFolder ? "/index.md" : ".md")
      if ForeignHub.reserved.contains(String(path.lowercased().prefix { $0 != "/" })) {
        notes.add(
          .lost, 0,
          "the old address \(ImportNotes.quoted(address)), where Plait has files of its own")
        return nil
      }
      guard path != page.path.text, PagePath(path) != nil,
        taken.insert(AddressTable.key(of: path)).inserted,
        FileName.isSafe(path)
          || path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !"\\:?*\"<>|#%".utf8.contains($0) })
      else { return nil }
      return path
    }
  }
}
