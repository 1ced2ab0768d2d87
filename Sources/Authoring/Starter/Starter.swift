import Basics
import Model

/// A small hub of somebody else's to begin with, whole and in order.
///
/// Its files stand in raw literals, which are as readable as the files themselves and travel in the
/// program, wherever that is copied to.
public enum Starter {
  /// All files by their paths from the folder of the project, which holds `content/`; `{id}` stands where each hub has
  /// its own.
  static let files = settings + pages + running + mending + registers + assets

  /// Writes the hub into the folder at `path`, which is made when it is not there and must be empty when
  /// it is. Gives the number of files.
  public static func write(to path: String) throws(StarterError) -> Int {
    try NewFolder.prepare(path)
    var generator = SystemRandomNumberGenerator()
    let id = UniqueID(using: &generator).description
    let files = files.compactMap { file in
      PagePath(file.path).map {
        (path: $0, bytes: Array(file.text.replacing("{id}", with: id).utf8))
      }
    }
    do throws(NewFileError) {
      try NewFiles(below: path).write(files)
    } catch {
      throw .refused(error)
    }
    return files.count
  }
}
