/// A picture of a document, as the hub will keep it.
public struct ImportedPicture: Sendable, Equatable {
  /// The name of its file in `assets/`.
  public let name: String
  /// What the file holds.
  public let bytes: [UInt8]
}

/// What the bytes of a picture show it to be, whatever its file is called.
enum PictureFormat {
  case shown(ending: String)
  /// A format that browsers do not show, in words.
  case notShown(String)

  init(of bytes: [UInt8]) {
    let tags: [(at: Int, start: [UInt8], format: PictureFormat)] = [
      (0, [0x89, 0x50, 0x4E, 0x47], .shown(ending: "png")),
      (0, [0xFF, 0xD8, 0xFF], .shown(ending: "jpg")),
      (0, Array("GIF8".utf8), .shown(ending: "gif")),
      (8, Array("WEBP".utf8), .shown(ending: "webp")),
      (0, [0x01, 0x00, 0x00, 0x00], .notShown("a drawing of Windows (EMF)")),
      (0, [0xD7, 0xCD, 0xC6, 0x9A], .notShown("a drawing of Windows (WMF)")),
      (0, [0x49, 0x49, 0x2A, 0x00], .notShown("a TIFF")),
      (0, [0x4D, 0x4D, 0x00, 0x2A], .notShown("a TIFF")),
      (0, Array("BM".utf8), .notShown("a bitmap (BMP)")),
      (4, Array("ftyphei".utf8), .notShown("a HEIC photo")),
    ]
    let format = tags.first { bytes.dropFirst($0.at).starts(with: $0.start) }?.format
    self = format ?? .notShown("in a format that browsers do not show")
  }
}
