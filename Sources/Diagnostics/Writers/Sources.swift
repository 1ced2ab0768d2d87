/// The files that messages are about, opened when they are needed.
///
/// Diagnostics come file by file, so only the file of the last one is kept, and the last that a note
/// leads to.
public struct Sources {
  private let read: (String) -> SourceFile?
  private var main: LineIndex?
  private var beside: LineIndex?

  /// Files from a function that reads the one at a path, or gives `nil` when it cannot be read.
  public init(read: @escaping (String) -> SourceFile?) {
    self.read = read
  }

  /// A single file that is at hand, or none.
  public init(_ source: SourceFile?) {
    self.init { path in source?.path == path ? source : nil }
  }

  /// Where a place begins, as people count lines and columns.
  public mutating func start(of place: Diagnostic.Place) -> SourcePosition { locate(place).start }

  /// The lines and columns of a place.
  mutating func locate(_ place: Diagnostic.Place, isNote: Bool = false) -> LocatedPlace {
    let first = SourcePosition(line: 1, column: 1)
    guard let range = place.range, open(place.path, isNote: isNote) else {
      return LocatedPlace(
        path: place.path, start: first, end: first, utf16Columns: (1, 1), bytes: nil)
    }
    return main?.source.path == place.path
      ? Self.locate(range, path: place.path, in: &main)
      : Self.locate(range, path: place.path, in: &beside)
  }

  /// The line round a place, where its file can be read.
  mutating func excerpt(at place: Diagnostic.Place) -> Excerpt? {
    guard let range = place.range, open(place.path, isNote: false), main?.source.path == place.path,
      let main
    else { return nil }
    let line = main.line(of: range.lowerBound)
    return Excerpt(of: main.source, at: range, line: main.bytes(ofLine: line))
  }

  /// Makes sure that the file is open, and says whether it could be read.
  private mutating func open(_ path: String, isNote: Bool) -> Bool {
    if main?.source.path == path { return true }
    if isNote && beside?.source.path == path { return true }
    guard let source = read(path) else { return false }
    if isNote { beside = LineIndex(source) } else { main = LineIndex(source) }
    return true
  }

  private static func locate(
    _ range: SourceRange, path: String, in index: inout LineIndex?
  ) -> LocatedPlace {
    let start = index?.locate(range.lowerBound)
    let end = index?.locate(max(range.lowerBound, range.upperBound))
    return LocatedPlace(
      path: path,
      start: SourcePosition(line: (start?.line ?? 0) + 1, column: (start?.characters ?? 0) + 1),
      end: SourcePosition(line: (end?.line ?? 0) + 1, column: (end?.characters ?? 0) + 1),
      utf16Columns: ((start?.utf16 ?? 0) + 1, (end?.utf16 ?? 0) + 1),
      bytes: (start?.offset ?? 0)..<max(start?.offset ?? 0, end?.offset ?? 0))
  }
}
