import Basics
public import Loading
public import Model

/// A document that was read: what it holds, and what its facts table says of itself. It becomes a page in a place.
public struct ReadDocument: Sendable {
  /// The most bytes of a file that is read.
  public static let mostBytes = SourceDocument.mostBytes

  let source: SourceDocument
  let reader: PandocReader

  /// Reads a document from the bytes of its file: they are held to limits and looked through before pandoc, which is asked
  /// for what the document means, gets any of them.
  /// `ending` is that of the file's name.
  public init(_ bytes: [UInt8], ending: String) async throws(ImportProblem) {
    let source = try SourceDocument(bytes, ending: ending.lowercased())
    let json: [UInt8]
    do throws(Pandoc.Failure) {
      json = try await Pandoc().json(of: source.forPandoc, source.format)
    } catch {
      switch error {
      case .missing: throw .noPandoc
      case .tooSlow, .tooLarge: throw .tooMuchWork
      case .noRoom(let reason): throw .noRoom(reason: reason)
      case .refused(let reason):
        throw .damaged(reason: reason.isEmpty ? "pandoc cannot read it" : "pandoc says: " + reason)
      }
    }
    do throws(JSONReader.Fault) {
      self.init(source, try JSONReader.read(json))
    } catch {
      throw .tooMuchWork
    }
  }

  /// A document and what pandoc said of it.
  init(_ source: SourceDocument, _ json: JSONValue) {
    self.source = source
    reader = PandocReader(json)
  }

  /// The kind of page that the facts table names, when it names one of these.
  public func kind(among kinds: Kinds) -> Kind? {
    for case .table(let table) in reader.blocks.unstyled {
      guard let rows = FactRow.rows(of: table) else { continue }
      let row = rows.first {
        ["kind", "type", "kind of page", "type of page"].contains(FactLabels.folded($0.label))
      }
      guard let row else { continue }
      return FactValue.choice(row.text, among: kinds.keys).flatMap { kinds[$0] }
    }
    return nil
  }

  /// What the document becomes as a page of a kind. `name` is the name of its file, for a document that says no title.
  public func page(of kind: Kind, named name: String, in lists: HubLists) -> ImportedPage {
    ImportedPage(self, kind, name: name, lists)
  }
}
