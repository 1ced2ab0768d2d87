/// Names that are not for readers and come and go while others are edited.
enum PassingName {
  /// Whether a change under that name means nothing: hidden files and folders, which are no content, and what editors
  /// write for a moment before or beside the file.
  static func matches(_ name: String, isFolder: Bool) -> Bool {
    if name.hasPrefix(".") { return true }
    if isFolder { return false }
    // Backup copies; Emacs; Vim, which tries whether it may write here; JetBrains.
    return name.hasSuffix("~") || (name.hasPrefix("#") && name.hasSuffix("#")) || name == "4913"
      || name.hasSuffix("___jb_tmp___") || name.hasSuffix("___jb_old___")
  }
}
