package import FrontMatter

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
