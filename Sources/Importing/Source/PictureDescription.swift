/// The words with which a document describes a picture.
enum PictureDescription {
  /// The description; empty where a program made it up or a file gave its name.
  static func useful(_ text: String) -> String {
    let lower = text.lowercased()
    if lower.contains("description automatically generated")
      || lower.contains("ai-generated content may be incorrect")
    {
      return ""
    }
    let name = text.split(separator: ".")
    if name.count == 2,
      ["png", "jpg", "jpeg", "gif", "emf", "bmp", "tif"].contains(name[1].lowercased())
    {
      return ""
    }
    let words = lower.split(separator: " ")
    let isNumbered = words.count == 2 && words[1].allSatisfy(\.isNumber)
    return isNumbered && ["picture", "image", "graphic", "grafik", "photo"].contains(words[0])
      ? "" : text
  }
}
