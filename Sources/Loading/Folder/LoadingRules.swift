public import Diagnostics

/// What can be wrong with files before anyone asks what is in them.
public enum LoadingRules {
  /// A file that the operating system would not let us read.
  public static let unreadableFile = Rule(
    "unreadable-file", .error,
    explanation: """
      Every file of the content folder is read. One that cannot be read might hold a page that readers \
      would miss, so nothing is built without it. Most often its permissions are wrong.
      """,
    wrong: "repairing/riverside.md (only its owner may read it)",
    right: "repairing/riverside.md (anyone may read it)")

  /// A file that is larger than the limit.
  public static let fileTooLarge = Rule(
    "file-too-large", .error,
    explanation: """
      A page may have 1,024 kilobytes, or less where hub.yml says so. A larger one is nearly \
      always something else: a picture pasted as text, or a whole report. Readers need it in \
      parts.
      """,
    wrong: "repairing/everything.md (3 MB)",
    right: "repairing/riverside.md, repairing/hilltop.md, …")

  /// A document, a picture or an archive under the name of a page or a register.
  public static let notPlainText = Rule(
    "not-plain-text", .error,
    explanation: """
      Pages, registers and hub.yml are plain text: nothing but the letters that one sees. Word, \
      LibreOffice and TextEdit save documents of their own, which stay what they are under a \
      name that ends in '.md'. In TextEdit, choose Format, then Make Plain Text. From other \
      programs, copy the text into an editor of plain text, such as Notepad.
      """,
    wrong: "{\\rtf1\\ansi …}", right: "---\ntitle: Supervision\n---")

  /// A text file without a line end at its end.
  public static let missingFinalNewline = Rule(
    "missing-final-newline", .note,
    explanation: """
      A text file ends with a line end. Without one, some programs take its last line for unfinished, \
      and a line that is added later looks in the history like two. 'plait fix' adds it.
      """,
    wrong: "The last line of the file, and nothing after it",
    right: "The last line of the file, and a new line begun after it")

  /// A symbolic link, pipe, socket or device in the content folder.
  public static let notAFile = Rule(
    "not-a-file", .error,
    explanation: """
      Content is made of plain files. A symbolic link can lead anywhere on the machine that builds, and \
      a pipe can be waited for without end, so neither is followed.
      """,
    wrong: "repairing/riverside.md -> ../../elsewhere/riverside.md", right: "repairing/riverside.md"
  )

  /// A name that some disk or browser could not keep.
  public static let unsafeName = Rule(
    "unsafe-name", .error,
    explanation: """
      The hub is opened from sticks, on Windows and on disks that do not tell upper from lower \
      case. So a name has only lower-case letters a to z, digits, hyphens and dots. With its \
      folders it has at most 100 characters. Names that Windows keeps for itself, such as 'con' \
      or 'aux', cannot be used.
      """,
    wrong: "repairing/Riverside's queue?.md", right: "repairing/riversides-queue.md")

  /// A file that the generator has no use for.
  public static let unknownFile = Rule(
    "unknown-file", .warning,
    explanation: """
      The content folder holds hub.yml and pages, whose names end in '.md'. Pages stand in the \
      folders of strands, in pages/ and in pathways/. Registers stand in data/, and files for \
      download and pictures in assets/. Anything else is not part of the hub, and may be a page \
      that was saved under a wrong name.
      """,
    wrong: "repairing/riverside.docx", right: "repairing/riverside.md")

  /// A page or a register under a name that ends in another way, and would be missing.
  public static let misnamedFile = Rule(
    "misnamed-file", .error,
    explanation: """
      The name of a page ends in '.md', in small letters, and that of a register in '.yml'. Some \
      programs add endings of their own: Notepad adds '.txt', and Windows hides it. A file that \
      looks like 'riverside.md' is then called 'riverside.md.txt', and its page would be \
      missing.
      """,
    wrong: "repairing/riverside.md.txt", right: "repairing/riverside.md")

  /// A file that was made of another one, which is there too.
  public static let leftoverCopy = Rule(
    "leftover-copy", .warning,
    explanation: """
      Programs and people leave copies beside a file. One may be what the file was before a \
      change. Another may be what two people wrote at once in a folder that OneDrive or Dropbox \
      keeps in step. They are not part of the hub. Somebody should look whether anything in them \
      is wanted.
      """,
    wrong: "repairing/riverside.md, repairing/riverside - Copy.md", right: "repairing/riverside.md")

  /// A page in a folder that no strand names.
  public static let unknownStrand = Rule(
    "unknown-strand", .error,
    explanation: """
      A page belongs to the strand in whose folder it stands, and hub.yml lists the folders. A page in \
      any other folder would be in no list, so it is an error rather than a page that nobody finds.
      """,
    wrong: "repair/riverside.md", right: "repairing/riverside.md")

  /// A folder at the top whose name the output needs for itself.
  public static let reservedFolder = Rule(
    "reserved-folder", .error,
    explanation: """
      The output has folders and pages of its own, such as 'topics' and 'search'. A strand's folder of \
      the same name would overwrite them.
      """,
    wrong: "strands:\n  - folder: topics", right: "strands:\n  - folder: subjects")

  /// A file in `assets/` that could run code in the reader's browser.
  public static let unsafeAsset = Rule(
    "unsafe-asset", .error,
    explanation: """
      Readers get the files in assets/ as they are, so only kinds that cannot run anything may \
      be there: pictures, documents, tables, sound and film. A drawing (.svg) may not hold \
      scripts, event attributes or links to other places.
      """,
    wrong: "assets/page.html", right: "assets/page.pdf")

  /// `hub.yml` is not there.
  public static let missingSettings = Rule(
    "missing-settings", .error,
    explanation: """
      A content folder is a hub when it holds hub.yml, which gives the hub's title and its strands. \
      'plait init' makes a folder to start from.
      """,
    wrong: "content/ without hub.yml", right: "content/hub.yml")

  /// A strand without an overview.
  public static let missingOverview = Rule(
    "missing-overview", .error,
    explanation: """
      Each strand opens with an overview: the index.md of its folder, with a title and a summary.
      """,
    wrong: "repairing/ without index.md", right: "repairing/index.md")

  /// Two records of a register with the same key.
  public static let duplicateKey = Rule(
    "duplicate-key", .error,
    explanation: """
      Pages name sources, organisations, terms and recommendations by key. Nobody can know which \
      record is meant when two have the same key.
      """,
    wrong: "- key: survey-2025\n…\n- key: survey-2025",
    right: "- key: survey-2025\n…\n- key: survey-2025-annex")

  /// A key that no citation can name.
  public static let unusableKey = Rule(
    "unusable-key", .error,
    explanation: """
      Pages cite a source by its key, as in '[@survey-2025, p. 4]'. The citation would end at a space, a comma or a \
      bracket in it.
      """,
    wrong: "- key: survey 2025", right: "- key: survey-2025")

  /// A kind or a field that the settings declare, and that no page could use.
  public static let unusableDeclaration = Rule(
    "unusable-declaration", .error,
    explanation: """
      hub.yml may declare kinds of resource and fields of its own. A key of a kind stands in addresses, \
      so that it has only small letters, digits and hyphens. A field has a name that no other field of \
      the same pages has. One that takes words from a list has such a list.
      """,
    wrong: "kinds:\n  - key: Method card", right: "kinds:\n  - key: method-card")

  /// All rules of this file.
  public static let all = [
    unreadableFile, fileTooLarge, notPlainText, missingFinalNewline, notAFile, unsafeName,
    unknownFile,
    misnamedFile, leftoverCopy, unknownStrand,
    reservedFolder, unsafeAsset, missingSettings, missingOverview, duplicateKey, unusableKey,
    unusableDeclaration,
  ]
}
