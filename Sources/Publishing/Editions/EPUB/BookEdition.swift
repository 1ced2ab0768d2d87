import Archives

/// A book for e-readers.
public enum BookEdition: PackedEdition {
  /// An EPUB 3.3 archive, the same to the byte wherever and whenever it is made.
  public static let form = PackedForm(
    name: "epub",
    abstract: "Put a strand, a pathway or the whole hub into a book for e-readers.",
    discussion: """
      The book is EPUB 3.3, with a cover, contents, glossary, footnotes and charts. Links between its pages stay \
      inside it; others lead to 'base_url' of hub.yml, and where there is none, they are plain words. It is the same \
      to the byte wherever and whenever it is made.

      Examples:
        plait pack epub caseload
        plait pack epub --pathway new-to-social-work
        plait pack epub --output our-hub.epub
      """,
    noun: "book", fileExtension: "epub"
  ) { selection, presenter, root in
    let book = try Book.make(selection, by: presenter).get()
    return try ZipArchive.bytes(of: book.entries(root: root), time: .beginning)
  }
}
