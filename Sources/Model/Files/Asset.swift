/// A file in `assets/`, copied as it is.
public struct Asset: Sendable, Hashable {
  /// The file below the content folder.
  public let path: PagePath
  /// What sort of file it is.
  public let kind: AssetKind
  /// Bytes.
  public let size: Int
  /// Width and height in pixels, where the file is an image that says so.
  public let dimensions: ImageDimensions?

  package init(path: PagePath, kind: AssetKind, size: Int, dimensions: ImageDimensions?) {
    self.path = path
    self.kind = kind
    self.size = size
    self.dimensions = dimensions
  }
}

/// The width and height of an image in pixels.
public struct ImageDimensions: Sendable, Hashable {
  /// Pixels across.
  public let width: Int
  /// Pixels down.
  public let height: Int

  package init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}
