import Basics
import Diagnostics
import Graph
import Model

/// The name by which programs know all versions of a book or a course.
enum PackIdentifier {
  /// What has a name.
  enum Kind: String {
    case book
    case course

    /// Who knows it by its name, as a message says it.
    fileprivate var keeper: String {
      switch self {
      case .book: "readers' programs know"
      case .course: "an LMS knows"
      }
    }
  }

  /// A UUID of version 8 (RFC 9562, section 5.8) as a URN, made of the hub's `id` and what tells these pages from others of
  /// the hub. Throws where the hub has no `id`.
  static func make(
    for selection: PageSelection, of hub: Reader, as kind: Kind
  ) throws(PackFaults) -> String {
    guard let id = hub.settings.id else {
      var generator = SystemRandomNumberGenerator()
      let fault = Diagnostic(
        missingID,
        "there is no 'id', by which \(kind.keeper) a new version of the same \(kind.rawValue)",
        at: .init(hub.prefix + "hub.yml"),
        suggestion: .init("add the line 'id: \(UniqueID(using: &generator))', and never change it"))
      throw PackFaults(diagnostics: [fault])
    }
    let prefix = kind == .book ? "" : kind.rawValue + "\n"
    return "urn:uuid:\(UniqueID(of: prefix + id + "\n" + selection.name))"
  }

  /// A hub that nothing tells from others.
  static let missingID = Rule(
    "missing-hub-id", .error,
    explanation: """
      A book or a course needs a name that no other has. The name stays the same when pages change, so that programs \
      know a new version of it. It is made from the 'id' in hub.yml. Choose one once, and never change it. \
      'plait init' writes one into the settings of a new hub.
      """,
    wrong: "title: The Mending Bench",
    right: "title: The Mending Bench\nid: 5b1c9a1e-3f0d-4c57-9a55-0e6f3f1f7c11")
}
