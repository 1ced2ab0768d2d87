import Basics
import Model

extension CacheWriter {
  /// How a page stands to its source, as ``CacheReader/translation()`` reads it.
  mutating func write(_ translation: PageTranslation) {
    write(translation.state.rawValue)
    write(translation.file?.text)
    write(translation.digest)
  }
}

extension CacheReader {
  /// How a page stands to its source.
  mutating func translation() throws(Damaged) -> PageTranslation {
    guard let state = PageTranslation.State(rawValue: try text()) else { throw Damaged() }
    let file = try optionalText().flatMap(PagePath.init)
    return PageTranslation(state, file: file, digest: try text())
  }
}
