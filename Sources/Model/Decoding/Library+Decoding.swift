package import FrontMatter

extension Recommendation {
  package init(_ record: Record, file: String) {
    number = record.integer("number") ?? 0
    title = record.text("title") ?? ""
    text = record.text("text") ?? ""
    strand = record.text("strand")
    addressedTo = record.texts("addressed_to")
    audience = record.texts("audience")
    isUrgent = record.boolean("urgent") ?? false
    meanwhile = record.text("meanwhile")
    response = record.record("response").map {
      Response(
        status: $0.text("status").flatMap(Status.init) ?? .notFound, text: $0.text("text") ?? "",
        source: $0.text("source"))
    }
    place = FieldPlace(file: file, range: record.range(of: "number") ?? record.range)
  }
}

extension Term {
  package init(_ record: Record, file: String) {
    term = record.text("term") ?? ""
    nameInSource = record.text("of") ?? term
    definition = record.text("definition") ?? ""
    also = record.texts("also")
    search = record.texts("search")
    see = record.texts("see")
    source = record.text("source")
    anchor = Slug.make(from: nameInSource)
    place = FieldPlace(file: file, range: record.range(of: "term") ?? record.range)
  }
}

extension Source {
  package init(_ record: Record, file: String) {
    key = record.text("key") ?? ""
    authors = record.text("authors") ?? ""
    year = record.text("year") ?? ""
    title = record.text("title") ?? ""
    publisher = record.text("publisher")
    kind = record.text("kind") ?? ""
    url = record.text("url")
    published = record.text("published")
    retrieved = record.date("retrieved")
    copyOf = record.text("copy_of")
    note = record.text("note")
    place = FieldPlace(file: file, range: record.range(of: "key") ?? record.range)
    urlRange = record.range(of: "url")
    retrievedRange = record.range(of: "retrieved")
  }
}

extension Organisation {
  package init(_ record: Record, file: String) {
    key = record.text("key") ?? ""
    name = record.text("name") ?? ""
    region = record.text("region") ?? ""
    type = record.text("type")
    isInNetwork = record.boolean("network") ?? false
    grade = record.text("grade")
    inspection = record.text("inspection")
    inspectionSource = record.text("inspection_source")
    nation = record.text("nation")
    isAnonymous = record.boolean("anonymous") ?? false
    url = record.text("url")
    place = FieldPlace(file: file, range: record.range(of: "key") ?? record.range)
    urlRange = record.range(of: "url")
  }
}

extension TimelineEntry {
  package init?(_ record: Record, file: String) {
    guard let sort = record.date("sort") else { return nil }
    self.sort = sort
    date = record.text("date") ?? ""
    title = record.text("title") ?? ""
    text = record.text("text")
    source = record.text("source")
    place = FieldPlace(file: file, range: record.range(of: "title") ?? record.range)
  }
}

extension AccessibilityStatement {
  package init(_ record: Record, file: String) {
    status = record.text("status").flatMap(Status.init) ?? .not
    issues = record.records("issues").map {
      Issue(
        title: $0.text("title") ?? "", text: $0.text("text") ?? "",
        criterion: $0.text("criterion"), fix: $0.text("fix"))
    }
    feedbackEmail = record.record("feedback")?.text("email")
    feedbackText = record.record("feedback")?.text("text")
    enforcement = record.text("enforcement")
    tested = record.text("tested")
    prepared = record.date("prepared")
    reviewed = record.date("reviewed")
    reviewedRange = record.range(of: "reviewed")
    place = FieldPlace(file: file, range: record.range(of: "status") ?? record.range)
  }
}

extension HubCopy {
  /// The copy that a record of ``HubCopySchema`` gives, which stands in `file`; what is no path of a page is left out.
  package init(_ record: Record, of hub: LinkedHub, file: String) {
    self.init(
      key: hub.key.value, url: hub.url.value, title: record.text("title") ?? hub.key.value,
      pages: record.records("pages").compactMap { page in
        guard let path = page.text("path").flatMap(PagePath.init), path.fileExtension == "md" else {
          return nil
        }
        return Page(path: path, anchors: page.texts("anchors"))
      })
    registers = record.texts("registers").compactMap(SharedRegister.init)
    terms = record.records("glossary").map { Term($0, file: file) }
    organisations = record.records("organisations").map { Organisation($0, file: file) }
    sources = record.records("sources").map { Source($0, file: file) }
  }
}
