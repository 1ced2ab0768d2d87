/// The face that a hub is set in unless its theme says otherwise, beside the stylesheet in `assets/`.
///
/// It is a subset of Inter, made by `Tests/Tools/face.py`.
public enum Face {
  /// The name of the file.
  public static let fileName = "face.woff2"
  /// The face, as WOFF 2.
  public static let file: [UInt8] = PackageResources.face_woff2
  /// The name of the file with its licence, which has to go with it.
  public static let licenceName = "face-licence.txt"
  /// The SIL Open Font License 1.1.
  public static let licence: [UInt8] = PackageResources.face_licence_txt

  /// The rule by which a stylesheet that stands beside the file loads it; text shows in another face until then.
  static let rule = """
    @font-face { font-family: "Inter"; src: url("\(fileName)") format("woff2"); font-weight: 400 800; font-style: normal; font-display: swap; }
    """
}
