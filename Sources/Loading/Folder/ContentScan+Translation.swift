import Model

extension ContentScan {
  /// What the folder holds for the hub in a language: the same pages, each with its translation where there is one.
  func translated(into language: HubTranslation) -> ContentScan {
    withPages(
      pages.map { page in
        var page = page
        page.language = language.name
        page.translation = translations.file(of: page.path, in: language.name)
        return page
      })
  }
}
